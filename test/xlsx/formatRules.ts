/**
 * What ECMA-376-1 says about the elements that the writer uses, in the order of its schemas. A line:
 * element, clause, children ("?" at most one, "*" any number, "+" at least one, else exactly one),
 * and after "@" the attributes ("!" needed). An element that is not listed may not occur.
 */
const SHEET = `
worksheet 18.3.1.99 sheetPr? dimension? sheetViews? sheetFormatPr? cols? sheetData sheetProtection? mergeCells? conditionalFormatting* dataValidations? hyperlinks? printOptions? pageMargins? pageSetup? headerFooter? drawing? legacyDrawing? tableParts?
sheetPr 18.3.1.82 tabColor? pageSetUpPr?
tabColor 18.3.1.93 @rgb!
pageSetUpPr 18.3.1.65 @fitToPage
dimension 18.3.1.35 @ref!
sheetViews 18.3.1.88 sheetView+
sheetView 18.3.1.87 pane? selection* @showGridLines tabSelected workbookViewId!
pane 18.3.1.66 @xSplit ySplit topLeftCell activePane state
selection 18.3.1.78 @pane
sheetFormatPr 18.3.1.81 @defaultRowHeight! customHeight
cols 18.3.1.17 col+
col 18.3.1.13 @min! max! width customWidth hidden
sheetData 18.3.1.80 row*
row 18.3.1.73 c* @r ht customHeight hidden
c 18.3.1.4 f? v? @r s t cm
f 18.3.1.40 @t ref xml:space
v 18.3.1.96 @xml:space
sheetProtection 18.3.1.85 @sheet objects scenarios
mergeCells 18.3.1.55 mergeCell+ @count
mergeCell 18.3.1.54 @ref!
conditionalFormatting 18.3.1.18 cfRule+ @sqref
cfRule 18.3.1.10 formula* @type dxfId priority! stopIfTrue operator
formula 18.3.1.43
dataValidations 18.3.1.33 dataValidation+ @count
dataValidation 18.3.1.32 formula1? formula2? @type errorStyle operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle prompt sqref!
formula1 18.3.1.41
formula2 18.3.1.42
hyperlinks 18.3.1.48 hyperlink+
hyperlink 18.3.1.47 @ref! location tooltip
printOptions 18.3.1.70 @horizontalCentered verticalCentered headings gridLines
pageMargins 18.3.1.62 @left! right! top! bottom! header! footer!
pageSetup 18.3.1.63 @paperSize scale fitToWidth fitToHeight orientation blackAndWhite
headerFooter 18.3.1.46 oddHeader? oddFooter?
oddHeader 18.3.1.59
oddFooter 18.3.1.58
drawing 18.3.1.36 @r:id!
legacyDrawing 18.3.1.51 @r:id!
tableParts 18.3.1.95 tablePart* @count
tablePart 18.3.1.94 @r:id!`;

const BOOK = `
workbook 18.2.27 workbookPr? bookViews? sheets definedNames? calcPr?
workbookPr 18.2.28
bookViews 18.2.1 workbookView+
workbookView 18.2.30 @activeTab
sheets 18.2.20 sheet+
sheet 18.2.19 @name! sheetId! state r:id!
definedNames 18.2.6 definedName+
definedName 18.2.5 @name! localSheetId hidden
calcPr 18.2.2 @calcId
sst 18.4.9 si* @count uniqueCount
si 18.4.8 t?
t 18.4.12 @xml:space
styleSheet 18.8.39 numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs?
numFmts 18.8.31 numFmt+ @count
numFmt 18.8.30 @numFmtId! formatCode!
fonts 18.8.23 font+ @count
font 18.8.22 b? i? strike? u? sz? color? name? family?
b 18.8.2
i 18.8.26
strike 18.4.10
u 18.4.13
sz 18.4.11 @val!
color 18.8.3 @rgb!
name 18.8.29 @val!
family 18.8.18 @val!
fills 18.8.21 fill+ @count
fill 18.8.20 patternFill?
patternFill 18.8.32 fgColor? bgColor? @patternType
fgColor 18.8.19 @rgb!
bgColor 18.8.3 @rgb indexed
borders 18.8.5 border+ @count
border 18.8.4 left? right? top? bottom? diagonal?
left 18.8.27 color? @style
right 18.8.35 color? @style
top 18.8.43 color? @style
bottom 18.8.6 color? @style
diagonal 18.8.13
cellStyleXfs 18.8.9 xf+ @count
cellXfs 18.8.10 xf+ @count
xf 18.8.45 alignment? protection? @numFmtId fontId fillId borderId xfId quotePrefix applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection
alignment 18.8.1 @horizontal vertical wrapText indent
protection 18.8.33 @locked
cellStyles 18.8.8 cellStyle+ @count
cellStyle 18.8.7 @name xfId! builtinId
dxfs 18.8.15 dxf* @count
dxf 18.8.14 font? numFmt? fill? border?
metadata 18.9.10 metadataTypes? futureMetadata* cellMetadata?
metadataTypes 18.9.12 metadataType+ @count
metadataType 18.9.11 @name! minSupportedVersion! copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta
futureMetadata 18.9.5 bk* @name! count
bk 18.9.1 extLst? rc*
extLst 18.2.10 ext*
ext 18.2.7 xda:dynamicArrayProperties @uri
xda:dynamicArrayProperties MS-XLSX-2.4.85 @fDynamic fCollapsed
cellMetadata 18.9.2 bk+ @count
rc 18.9.13 @t! v!
table 18.5.1.2 autoFilter? tableColumns tableStyleInfo? @id! name displayName! ref! headerRowCount totalsRowCount totalsRowShown
autoFilter 18.3.1.2 @ref
tableColumns 18.5.1.4 tableColumn+ @count
tableColumn 18.5.1.3 calculatedColumnFormula? totalsRowFormula? @id! name! totalsRowFunction totalsRowLabel
calculatedColumnFormula 18.5.1.1
totalsRowFormula 18.5.1.6
tableStyleInfo 18.5.1.5 @name showFirstColumn showLastColumn showRowStripes showColumnStripes
comments 18.7.6 authors commentList
authors 18.7.2 author*
author 18.7.1 @xml:space
commentList 18.7.4 comment*
comment 18.7.3 text @ref! authorId!
text 18.7.7 r*
r 18.4.4 t`;

const CHART = `
xdr:wsDr 20.5.2.35 xdr:oneCellAnchor*
xdr:oneCellAnchor 20.5.2.24 xdr:from xdr:ext xdr:graphicFrame xdr:clientData
xdr:from 20.5.2.15 xdr:col xdr:colOff xdr:row xdr:rowOff
xdr:col 20.5.2.4
xdr:colOff 20.5.2.5
xdr:row 20.5.2.27
xdr:rowOff 20.5.2.28
xdr:ext 20.5.2.14 @cx! cy!
xdr:graphicFrame 20.5.2.16 xdr:nvGraphicFramePr xdr:xfrm a:graphic @macro
xdr:nvGraphicFramePr 20.5.2.20 xdr:cNvPr xdr:cNvGraphicFramePr
xdr:cNvPr 20.5.2.8 @id! name!
xdr:cNvGraphicFramePr 20.5.2.5
xdr:xfrm 20.5.2.36 a:off? a:ext?
xdr:clientData 20.5.2.3
a:off 20.1.7.4 @x! y!
a:ext 20.1.7.3 @cx! cy!
a:graphic 20.1.2.2.16 a:graphicData
a:graphicData 20.1.2.2.17 c:chart @uri!
c:chartSpace 21.2.2.29 c:roundedCorners? c:chart
c:chart 21.2.2.27 c:title? c:autoTitleDeleted? c:plotArea? c:legend? c:plotVisOnly? c:dispBlanksAs? @r:id
c:title 21.2.2.210 c:tx? c:overlay?
c:tx 21.2.2.215 c:rich? c:strRef? c:v?
c:rich 21.2.2.157 a:bodyPr a:p+
a:bodyPr 21.1.2.1.1
a:p 21.1.2.2.6 a:pPr? a:r*
a:pPr 21.1.2.2.7 a:defRPr?
a:defRPr 21.1.2.3.2 @sz b
a:r 21.1.2.3.8 a:rPr? a:t
a:rPr 21.1.2.3.9 @sz b
a:t 21.1.2.3.11
c:plotArea 21.2.2.145 c:layout? c:barChart? c:doughnutChart? c:lineChart? c:pieChart? c:catAx? c:valAx?
c:layout 21.2.2.95
c:barChart 21.2.2.16 c:barDir c:grouping? c:varyColors? c:ser* c:dLbls? c:gapWidth? c:overlap? c:axId+
c:lineChart 21.2.2.97 c:grouping c:varyColors? c:ser* c:dLbls? c:marker? c:axId+
c:pieChart 21.2.2.141 c:varyColors? c:ser* c:dLbls? c:firstSliceAng?
c:doughnutChart 21.2.2.50 c:varyColors? c:ser* c:dLbls? c:firstSliceAng? c:holeSize?
c:ser 21.2.2.170 c:idx c:order c:tx? c:spPr? c:invertIfNegative? c:marker? c:dPt* c:cat? c:val? c:smooth?
c:dPt 21.2.2.52 c:idx c:spPr?
c:marker 21.2.2.106 c:symbol? @val
c:cat 21.2.2.24 c:strRef
c:val 21.2.2.224 c:numRef
c:strRef 21.2.2.201 c:f
c:numRef 21.2.2.123 c:f
c:f 21.2.2.65
c:v 21.2.2.223
c:spPr 21.2.2.197 a:solidFill? a:ln?
a:ln 20.1.2.2.24 a:solidFill? @w
a:solidFill 20.1.8.54 a:srgbClr
a:srgbClr 20.1.2.3.32 @val!
c:dLbls 21.2.2.49 c:showLegendKey? c:showVal? c:showCatName? c:showSerName? c:showPercent? c:showBubbleSize?
c:catAx 21.2.2.25 c:axId c:scaling c:delete? c:axPos c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:crossAx c:crosses?
c:valAx 21.2.2.226 c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:crossAx c:crosses?
c:scaling 21.2.2.160 c:orientation?
c:majorGridlines 21.2.2.100
c:numFmt 21.2.2.121 @formatCode! sourceLinked
c:legend 21.2.2.93 c:legendPos? c:overlay?`;

const VALUES =
  "roundedCorners autoTitleDeleted plotVisOnly dispBlanksAs overlay varyColors barDir grouping gapWidth " +
  "overlap axId idx order invertIfNegative symbol smooth firstSliceAng holeSize showLegendKey showVal " +
  "showCatName showSerName showPercent showBubbleSize delete axPos majorTickMark minorTickMark " +
  "tickLblPos crossAx crosses orientation legendPos";

const OTHER = `
Types Part2-10.1.2.2 Default* Override*
Default Part2-10.1.2.2 @Extension! ContentType!
Override Part2-10.1.2.2 @PartName! ContentType!
Relationships Part2-9.3 Relationship*
Relationship Part2-9.3 @Id! Type! Target!
cp:coreProperties Part2-11.1 dc:title? dc:creator?
dc:title Part2-11.1
dc:creator Part2-11.1
Properties 22.2.2.3 Application?
Application 22.2.2.2
wetp:taskpanes MS-OWEXML-2.1 wetp:taskpane*
wetp:taskpane MS-OWEXML-2.1 wetp:webextensionref @dockstate! visibility! width! row!
wetp:webextensionref MS-OWEXML-2.1 @r:id!
we:webextension MS-OWEXML-2.2 we:reference we:alternateReferences we:properties we:bindings we:snapshot we:extLst? @id!
we:reference MS-OWEXML-2.3 @id! version! store! storeType!
we:alternateReferences MS-OWEXML-2.2
we:properties MS-OWEXML-2.2 we:property*
we:property MS-OWEXML-2.3 @name! value!
we:bindings MS-OWEXML-2.2
we:snapshot MS-OWEXML-2.2
we:extLst MS-OWEXML-2.2 e:ext*
e:ext MS-OWEXML-2.2 we:containsCustomFunctions? we:customFunctionIdList? @uri!
we:containsCustomFunctions MS-OWEXML-2.2 @val
we:customFunctionIdList MS-OWEXML-2.2 we:customFunctionIds*
we:customFunctionIds MS-OWEXML-2.2`;

export interface ElementRule {
  readonly clause: string;
  readonly children: readonly { readonly name: string; readonly times: string }[];
  readonly attributes: ReadonlyMap<string, boolean>;
}

export const FORMAT_RULES: ReadonlyMap<string, ElementRule> = new Map([
  ...(SHEET + BOOK + CHART + OTHER).trim().split("\n").map(ruleOf),
  ...VALUES.split(" ").map((name) => ruleOf(`c:${name} 21.2 @val!`)),
]);

function ruleOf(line: string): readonly [string, ElementRule] {
  const [before, attributes = ""] = line.split("@") as [string, string?];
  const [name, clause, ...children] = before.trim().split(" ") as [string, string, ...string[]];
  return [
    name,
    {
      clause,
      children: children.map((child) => {
        const [, own, times] = /^(.*?)([?*+]?)$/.exec(child)!;
        return { name: own!, times: times! };
      }),
      attributes: new Map(
        attributes
          .split(" ")
          .filter((attribute) => attribute !== "")
          .map((attribute) => [attribute.replace("!", ""), attribute.endsWith("!")]),
      ),
    },
  ];
}

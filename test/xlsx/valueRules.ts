import { FORMAT_RULES } from "./formatRules";

/**
 * The simple types of ECMA-376-1 for the attributes that the writer uses. A line: type, clause, and
 * what it allows: words, "least..most" of a whole number, "number", "text", or a pattern in "/".
 */
const TYPES = `
boolean 22.9.2.1 0|1|true|false
text 22.9.2.13 text
count 18.18 0..4294967295
positive 18.18 1..4294967295
measure 18.18 number
margin 18.3.1.62 number
ST_CellRef 18.18.7 /[A-Z]{1,3}[1-9]\\d{0,6}/
ST_Ref 18.18.62 /[A-Z]{1,3}[1-9]\\d{0,6}(:[A-Z]{1,3}[1-9]\\d{0,6})?/
ST_Sqref 18.18.76 /[A-Z]{1,3}[1-9]\\d{0,6}(:[A-Z]{1,3}[1-9]\\d{0,6})?(_[A-Z]{1,3}[1-9]\\d{0,6}(:[A-Z]{1,3}[1-9]\\d{0,6})?)*/
ST_CellType 18.18.11 b|n|e|s|str|inlineStr
ST_CellFormulaType 18.18.6 normal|array|dataTable|shared
ST_SheetState 18.18.68 visible|hidden|veryHidden
ST_Pane 18.18.52 bottomRight|topRight|bottomLeft|topLeft
ST_PaneState 18.18.53 split|frozen|frozenSplit
ST_CfType 18.18.12 expression|cellIs|colorScale|dataBar|iconSet|top10|uniqueValues|duplicateValues|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors|timePeriod|aboveAverage
ST_ConditionalFormattingOperator 18.18.15 lessThan|lessThanOrEqual|equal|notEqual|greaterThanOrEqual|greaterThan|between|notBetween|containsText|notContains|beginsWith|endsWith
ST_DataValidationType 18.18.21 none|whole|decimal|list|date|time|textLength|custom
ST_DataValidationErrorStyle 18.18.18 stop|warning|information
ST_DataValidationOperator 18.18.20 between|notBetween|equal|notEqual|lessThan|lessThanOrEqual|greaterThan|greaterThanOrEqual
ST_Orientation 18.18.50 default|portrait|landscape
scale 18.3.1.63 10..400
column 18.3.1.13 1..16384
ST_BorderStyle 18.18.3 none|thin|medium|dashed|dotted|thick|double|hair|mediumDashed|dashDot|mediumDashDot|dashDotDot|mediumDashDotDot|slantDashDot
ST_PatternType 18.18.55 none|solid|mediumGray|darkGray|lightGray|darkHorizontal|darkVertical|darkDown|darkUp|darkGrid|darkTrellis|lightHorizontal|lightVertical|lightDown|lightUp|lightGrid|lightTrellis|gray125|gray0625
ST_HorizontalAlignment 18.18.40 general|left|center|right|fill|justify|centerContinuous|distributed
ST_VerticalAlignment 18.18.88 top|center|bottom|justify|distributed
ST_UnsignedIntHex 18.18.86 /[0-9A-Fa-f]{8}/
family 18.8.18 0..14
ST_TotalsRowFunction 18.18.84 none|sum|min|max|average|count|countNums|stdDev|var|custom
ST_RelationshipId 22.8.2.1 /\\S+/
space XML-2.10 default|preserve
coordinate 20.1.10.16 -27273042329600..27273042316900
ST_PositiveCoordinate 20.1.10.42 0..27273042316900
ST_LineWidth 20.1.10.35 0..20116800
ST_TextFontSize 20.1.10.68 100..400000
ST_HexColorRGB 22.9.2.5 /[0-9A-Fa-f]{6}/
ST_DispBlanksAs 21.2.3 span|gap|zero
ST_BarDir 21.2.3 bar|col
ST_BarGrouping 21.2.3 percentStacked|clustered|standard|stacked
ST_Grouping 21.2.3 percentStacked|standard|stacked
ST_GapAmount 21.2.3 0..500
ST_Overlap 21.2.3 -100..100
ST_FirstSliceAng 21.2.3 0..360
ST_HoleSize 21.2.3 1..90
ST_MarkerStyle 21.2.3 circle|dash|diamond|dot|none|picture|plus|square|star|triangle|x|auto
ST_AxPos 21.2.3 b|l|r|t
ST_TickMark 21.2.3 cross|in|none|out
ST_TickLblPos 21.2.3 high|low|nextTo|none
ST_Crosses 21.2.3 autoZero|max|min
ST_Orientation(axis) 21.2.3 maxMin|minMax
ST_LegendPos 21.2.3 b|tr|l|r|t
ST_Guid MS-OWEXML-2.2 /\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\\}/
id MS-OWEXML-2.3 /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/
version MS-OWEXML-2.3 /\\d+(\\.\\d+){1,3}/
ST_StoreType MS-OWEXML-2.3 OMEX|SPCatalog|SPApp|Exchange|FileSystem|Registry|ExCatalog
dockstate MS-OWEXML-2.1 left|right|top|bottom|floating`;

/** Attributes by type: of every element, or "element@attribute"; that of a parent goes first. */
const ATTRIBUTES = `
boolean showGridLines tabSelected fitToPage customWidth customHeight hidden sheet objects scenarios stopIfTrue allowBlank showDropDown showInputMessage showErrorMessage horizontalCentered verticalCentered headings gridLines blackAndWhite quotePrefix applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection wrapText locked copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta fDynamic fCollapsed totalsRowShown showFirstColumn showLastColumn showRowStripes showColumnStripes b sourceLinked visibility c:roundedCorners@val c:autoTitleDeleted@val c:plotVisOnly@val c:overlay@val c:varyColors@val c:invertIfNegative@val c:smooth@val c:showLegendKey@val c:showVal@val c:showCatName@val c:showSerName@val c:showPercent@val c:showBubbleSize@val c:delete@val c:marker@val we:containsCustomFunctions@val
text name location tooltip error errorTitle prompt promptTitle formatCode displayName totalsRowLabel macro uri value store PartName ContentType Extension Target Type
count count uniqueCount workbookViewId activeTab localSheetId calcId xSplit ySplit s cm dxfId paperSize fitToWidth fitToHeight indexed numFmtId fontId fillId borderId xfId builtinId minSupportedVersion headerRowCount totalsRowCount authorId row v indent rc@t xdr:cNvPr@id c:axId@val c:idx@val c:order@val c:crossAx@val
positive sheetId row@r priority table@id tableColumn@id
measure width defaultRowHeight ht sz@val
margin left right top bottom header footer
ST_CellRef c@r topLeftCell comment@ref
ST_Ref ref
ST_Sqref sqref
ST_CellType c@t
ST_CellFormulaType f@t
ST_SheetState state
ST_Pane selection@pane activePane
ST_PaneState pane@state
ST_CfType cfRule@type
ST_ConditionalFormattingOperator cfRule@operator
ST_DataValidationType dataValidation@type
ST_DataValidationErrorStyle errorStyle
ST_DataValidationOperator dataValidation@operator
ST_Orientation orientation
scale scale
column min max
ST_BorderStyle style
ST_PatternType patternType
ST_HorizontalAlignment horizontal
ST_VerticalAlignment vertical
ST_UnsignedIntHex rgb
family family@val
text name@val
ST_TotalsRowFunction totalsRowFunction
ST_RelationshipId r:id Id
space xml:space
coordinate x y
ST_PositiveCoordinate cx cy
ST_LineWidth w
ST_TextFontSize sz
ST_HexColorRGB a:srgbClr@val
ST_DispBlanksAs c:dispBlanksAs@val
ST_BarDir c:barDir@val
ST_BarGrouping c:barChart/c:grouping@val
ST_Grouping c:grouping@val
ST_GapAmount c:gapWidth@val
ST_Overlap c:overlap@val
ST_FirstSliceAng c:firstSliceAng@val
ST_HoleSize c:holeSize@val
ST_MarkerStyle c:symbol@val
ST_AxPos c:axPos@val
ST_TickMark c:majorTickMark@val c:minorTickMark@val
ST_TickLblPos c:tickLblPos@val
ST_Crosses c:crosses@val
ST_Orientation(axis) c:orientation@val
ST_LegendPos c:legendPos@val
ST_Guid we:webextension@id
id we:reference@id
version version
ST_StoreType storeType
dockstate dockstate`;

interface ValueRule {
  readonly type: string;
  readonly clause: string;
  readonly allows: (value: string) => boolean;
}

const lines = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" "));

const RULES: ReadonlyMap<string, ValueRule> = new Map(
  lines(TYPES).map(([type, clause, allowed]) => [
    type!,
    { type: type!, clause: clause!, allows: allowing(allowed!) },
  ]),
);
const TYPE_OF: ReadonlyMap<string, string> = new Map(
  lines(ATTRIBUTES).flatMap(([type, ...names]) => names.map((name) => [name, type!] as const)),
);

function allowing(allowed: string): ValueRule["allows"] {
  if (allowed === "text") return () => true;
  if (allowed === "number") return (value) => /^\d+(\.\d+)?$/.test(value);
  if (allowed.startsWith("/")) {
    const pattern = new RegExp(`^(?:${allowed.slice(1, -1).replace("_", " ")})$`);
    return (value) => pattern.test(value);
  }
  const [least, most] = allowed.split("..").map(Number) as [number, number?];
  if (most === undefined) return (value) => allowed.split("|").includes(value);
  return (value) => /^-?\d+$/.test(value) && least <= Number(value) && Number(value) <= most;
}

const ruleOf = (name: string, key: string, parent = ""): ValueRule | undefined => {
  const type =
    TYPE_OF.get(`${parent}/${name}@${key}`) ?? TYPE_OF.get(`${name}@${key}`) ?? TYPE_OF.get(key);
  return type === undefined ? undefined : RULES.get(type);
};

/** Values of an element's attributes that their types do not allow. */
export const valueProblems = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent?: string,
): string[] =>
  Object.entries(attributes).flatMap(([key, value]) => {
    const rule = ruleOf(name, key, parent);
    if (!rule || rule.allows(value)) return [];
    return [`${name} has ${key}="${value}", which is no ${rule.type} (${rule.clause})`];
  });

/** Attributes of the format's rules that no type is known for. */
export const untypedAttributes = (): string[] =>
  [...FORMAT_RULES].flatMap(([name, { attributes }]) =>
    [...attributes.keys()].filter((key) => !ruleOf(name, key)).map((key) => `${name}@${key}`),
  );

import { Application } from "./application";
import { CellValueConditionalFormat } from "./cellValueConditionalFormat";
import { Chart } from "./chart";
import { ChartAxes } from "./chartAxes";
import { ChartAxis } from "./chartAxis";
import { ChartCollection } from "./chartCollection";
import { ChartFill } from "./chartFill";
import { ChartLegend } from "./chartLegend";
import { ChartSeries } from "./chartSeries";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { ChartTitle } from "./chartTitle";
import { ConditionalFormat } from "./conditionalFormat";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { ConditionalFormatRule } from "./conditionalFormatRule";
import { ConditionalRangeBorder } from "./conditionalRangeBorder";
import { ConditionalRangeBorderCollection } from "./conditionalRangeBorderCollection";
import { ConditionalRangeFill } from "./conditionalRangeFill";
import { ConditionalRangeFont } from "./conditionalRangeFont";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { CultureInfo } from "./cultureInfo";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { DataValidation } from "./dataValidation";
import { DatetimeFormatInfo } from "./datetimeFormatInfo";
import { Filter } from "./filter";
import { FormatProtection } from "./formatProtection";
import { HeaderFooter } from "./headerFooter";
import { HeaderFooterGroup } from "./headerFooterGroup";
import { NamedItem } from "./namedItem";
import { NamedItemCollection } from "./namedItemCollection";
import { NumberFormatInfo } from "./numberFormatInfo";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { RangeBorder } from "./rangeBorder";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeCollection } from "./rangeCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { RangeFormat } from "./rangeFormat";
import { Setting } from "./setting";
import { SettingCollection } from "./settingCollection";
import { Table } from "./table";
import { TableCollection } from "./tableCollection";
import { TableColumn } from "./tableColumn";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRow } from "./tableRow";
import { TableRowCollection } from "./tableRowCollection";
import { TableScopedCollection } from "./tableScopedCollection";
import { TableSort } from "./tableSort";
import { Workbook } from "./workbook";
import { WorkbookCreated } from "./workbookCreated";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

/** All classes that the add-in can get an object of, in the order of their names. */
export const MODEL_CLASSES = [
  Application,
  CellValueConditionalFormat,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartFill,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CultureInfo,
  CustomConditionalFormat,
  DataValidation,
  DatetimeFormatInfo,
  Filter,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  NumberFormatInfo,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  TableSort,
  Workbook,
  WorkbookCreated,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
];

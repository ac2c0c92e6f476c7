import type { FieldOf } from "../../engine/grantYear/fields";
import type { ContractColumn } from "./bodies/contractColumns";
import type { CostColumn } from "./bodies/costColumns";
import type { DistributionColumn } from "./bodies/distributionColumns";
import type { InstalmentColumn } from "./bodies/instalmentColumns";
import type { PartyColumn } from "./bodies/partyColumns";
import type { PostColumn } from "./bodies/postColumns";
import type { ProofColumn } from "./bodies/proofColumns";
import type { YearColumn } from "./bodies/yearColumns";
import type { AmendmentColumn } from "./tables/amendmentsTable";
import type { ControlColumn } from "./tables/controlsTable";
import type { TurnColumn } from "./tables/instalmentsTable";
import type { ItemColumn } from "./tables/itemsTable";
import type { KeptColumn } from "./tables/keptTable";
import type { CountedColumn } from "./tables/noticesTable";
import type { PaymentColumn } from "./tables/paymentsTable";
import type { RegionColumn } from "./tables/regionsTable";
import type { SourceColumn } from "./tables/sourcesTable";

/** The columns each table may have: its fields, and those that are computed beside them. */
interface ColumnIds {
  bodies:
    | FieldOf<"bodies">
    | PartyColumn
    | PostColumn
    | DistributionColumn
    | ContractColumn
    | InstalmentColumn
    | YearColumn
    | CostColumn
    | ProofColumn;
  controls: ControlColumn;
  notices: FieldOf<"notices"> | CountedColumn;
  instalments: FieldOf<"instalments"> | TurnColumn;
  regions: FieldOf<"regions"> | RegionColumn;
  kept: KeptColumn;
  items: FieldOf<"items"> | ItemColumn;
  amendments: AmendmentColumn;
  sources: SourceColumn;
  payments: PaymentColumn;
}

export type TableId = keyof ColumnIds;
/** A column of that table: a formula that names another one does not compile. */
export type ColumnOf<Id extends TableId> = ColumnIds[Id];

import { KREIS, AHAUS, CAPELLE, FLAESHEIM, GAHLEN } from "../cleanGrantYear";
import type { Trigger } from "./trigger";

export const names: readonly Trigger[] = [
  {
    code: "nameMissing",
    change: ({ bodies }) => (bodies[GAHLEN]!.name = " "),
    field: "name",
    name: " ",
  },
  {
    code: "nameDuplicate",
    change: ({ bodies }) => (bodies[GAHLEN]!.name = "CAPELLE "),
    field: "name",
    name: "CAPELLE ",
    received: "CAPELLE ",
  },
  {
    code: "regionUnknown",
    change: ({ bodies }) => (bodies[GAHLEN]!.region = "Nord"),
    field: "region",
    name: "Gahlen",
    received: "Nord",
  },
  {
    code: "payerUnknown",
    change: ({ bodies }) => (bodies[CAPELLE]!.payer = "Unna"),
    field: "payer",
    name: "Capelle",
    received: "Unna",
  },
  {
    code: "payerCircle",
    change: ({ bodies }) => (bodies[AHAUS]!.payer = "Capelle"),
    field: "payer",
    name: "Ahaus",
    names: ["Ahaus", "Capelle"],
  },
  {
    code: "recipientMissing",
    change: ({ bodies }) => (bodies[KREIS]!.payer = "Ahaus"),
    field: "payer",
  },
  {
    code: "recipientNotUnique",
    change: ({ bodies }) => delete bodies[FLAESHEIM]!.payer,
    field: "payer",
    names: ["Kreis", "Flaesheim"],
  },
  {
    code: "recipientInKey",
    change: ({ bodies }) => (bodies[KREIS]!.weight = 100),
    field: "weight",
    name: "Kreis",
    received: 100,
  },
];

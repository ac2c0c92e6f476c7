import { AHAUS, BORK, CAPELLE, DATTELN, FLAESHEIM, GAHLEN } from "../cleanGrantYear";
import type { Trigger } from "./trigger";

export const costs: readonly Trigger[] = [
  {
    code: "costMissing",
    change: ({ bodies }) => delete bodies[GAHLEN]!.costPerFte,
    field: "costPerFte",
    name: "Gahlen",
  },
  {
    code: "costKeyMissing",
    change: ({ bodies }) => {
      for (const body of bodies.slice(DATTELN, FLAESHEIM)) {
        body.weight = 0;
        body.costKey = 0;
      }
    },
    field: "costKey",
    name: "Datteln",
  },
  {
    code: "ownShareNegative",
    change: ({ bodies }) => (bodies[GAHLEN]!.costPerFte = 50000),
    field: "costPerFte",
    name: "Gahlen",
    expected: 0,
    received: -5000,
  },
  {
    code: "ownShareAboveLimit",
    change: ({ bodies }) => (bodies[CAPELLE]!.ownShareLimit = 5000),
    field: "ownShareLimit",
    name: "Capelle",
    expected: 5000,
    received: 6000,
  },
  {
    code: "paidAboveEntitlement",
    change: ({ bodies }) => (bodies[AHAUS]!.paid = 55000.01),
    field: "paid",
    name: "Ahaus",
    expected: 55000,
    received: 55000.01,
  },
  {
    code: "provenWithoutEntitlement",
    change: ({ bodies }) => (bodies[DATTELN]!.proven = 100),
    field: "proven",
    name: "Datteln",
    expected: 0,
    received: 100,
  },
  {
    code: "evidenceMissing",
    change: ({ bodies }) => (bodies[BORK]!.paid = 55000),
    field: "proven",
    name: "Bork",
    expected: 55000,
  },
  {
    code: "evidencePending",
    change: ({ bodies }) => delete bodies[AHAUS]!.proven,
    field: "proven",
    name: "Ahaus",
    expected: 55000,
  },
];

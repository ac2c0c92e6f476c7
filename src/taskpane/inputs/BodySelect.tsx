import type { PlanRow } from "../../engine/grantYear/planRows";
import { Labelled } from "./Labelled";
import { Select } from "./Select";

/** One of some bodies of a plan, by its position. */
export function BodySelect(props: {
  readonly label: string;
  readonly bodies: readonly PlanRow[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}) {
  const { label, bodies, chosen, onChoose } = props;
  return (
    <Labelled label={label}>
      {(labelled) => (
        <Select {...labelled} value={String(chosen)} onText={(index) => onChoose(Number(index))}>
          {bodies.map(({ index, name }) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}

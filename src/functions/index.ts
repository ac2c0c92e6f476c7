import { catalogue } from "./catalogue";

for (const [id, implementation] of Object.entries(catalogue))
  CustomFunctions.associate(id, implementation);

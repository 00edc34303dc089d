/** Tables of a whole project: one may be used by several services, and is made by one at most. */
import type { ProjectManifest } from "./manifest/project-manifest.ts";

export interface ProjectTable {
  readonly name: string;
  /** A service of the project makes it; otherwise it exists already, and is not asml's. */
  readonly made: boolean;
  /** Names of its indexes, as far as they are declared. */
  readonly indexes: readonly string[];
  /** Names of the services that declare it. */
  readonly services: readonly string[];
}

export function projectTables(project: ProjectManifest): readonly ProjectTable[] {
  const tables = new Map<string, ProjectTable>();
  for (const service of project.services)
    for (const table of service.tables) {
      const before = tables.get(table.name);
      const indexes = [...(before?.indexes ?? []), ...table.indexes.map((index) => index.name)];
      tables.set(table.name, {
        name: table.name,
        made: before?.made === true || !table.external,
        indexes: [...new Set(indexes)],
        services: [...(before?.services ?? []), service.name],
      });
    }
  return [...tables.values()];
}

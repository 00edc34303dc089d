/** IOmods that are npm packages: that what service.toml asks for is what npm has installed. */
import semver from "semver";
import { installedVersion } from "../../iomods/packages.ts";
import type { Reading } from "../reading.ts";
import type { DependencyToml } from "../schema/service.ts";
import type { TomlPath } from "../toml.ts";

/** Notes what is wrong; nothing is installed here, since npm asks people what it may run. */
export function checkPackage(
  reading: Reading,
  at: TomlPath,
  { coordinates, package: name = "", version = "*" }: DependencyToml,
  project: { readonly root: string; readonly iomods: readonly string[] },
): void {
  const { document } = reading;
  const place = document.valuePlace([...at, "package"]);
  if (project.iomods.includes(coordinates)) {
    const own = !/^(aws|std)\./.test(coordinates);
    reading.refuse(
      own ? `iomods/${coordinates}.ts defines ${coordinates} as well` : `${coordinates} comes with asml`,
      place,
      own ? "take package out, or the file" : "take package out",
    );
    return;
  }
  if (semver.validRange(version) === null) {
    reading.refuse(
      `${JSON.stringify(version)} is no range of versions`,
      document.valuePlace([...at, "version"]),
      'write one as npm has it, such as "^1" or "1.2.3"',
    );
    return;
  }
  const install = `in the project's folder: npm install ${name}${version === "*" ? "" : `@${JSON.stringify(version)}`}`;
  const installed = installedVersion(project.root, name);
  if (installed === undefined)
    reading.refuse(`the package ${name}, which is ${coordinates}, is not installed`, place, install);
  else if (!semver.satisfies(installed, version))
    reading.refuse(
      `${name} ${installed} is installed, and ${JSON.stringify(version)} is asked for`,
      document.valuePlace([...at, "version"]),
      install,
    );
}

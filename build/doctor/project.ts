/** The project: its manifests, and whether what lies in it is of this version of asml. */
import { errorsOf, shownPath } from "../diagnostics.ts";
import { packageVersion } from "../assets.ts";
import { readRecord } from "../cast/record.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { guestCratesState } from "../rust/guest-crates.ts";
import { deploymentFolder } from "../stage.ts";
import type { Finding } from "./check.ts";

export function manifests(open: () => ProjectManifest): {
  readonly project: ProjectManifest | undefined;
  readonly findings: readonly Finding[];
} {
  const about = { id: "project", what: "Project" };
  try {
    const project = open();
    const functions = project.services.flatMap((service) => service.functions);
    const found = `${project.name}, ${functions.length} ${functions.length === 1 ? "function" : "functions"}`;
    return { project, findings: [{ ...about, state: "ok", found }] };
  } catch (thrown) {
    const findings = errorsOf(thrown).map(({ message, at, fix }): Finding => {
      const place = at === undefined ? "" : `${shownPath(at.file, process.cwd())}:${at.line}:${at.column}: `;
      return { ...about, state: "fail", found: `${place}${message}`, ...(fix !== undefined && { fix }) };
    });
    return { project: undefined, findings };
  }
}

/** Command line, guest crates and layer are made for each other. */
export function versions(project: ProjectManifest): readonly Finding[] {
  const crates = { id: "guest-crates", what: "Guest crates" };
  const state = guestCratesState(project.root);
  const findings: Finding[] = [
    state === "other"
      ? { ...crates, state: "warn", found: "of another version of asml", fix: "asml build brings those of this one" }
      : { ...crates, state: "ok", found: state === "current" ? packageVersion() : "come with the first build" },
  ];
  for (const stage of project.stages.length === 0 ? [undefined] : project.stages) {
    const record = readRecord(deploymentFolder(project, stage));
    if (record === undefined) continue;
    const cast = ["asml cast", ...(stage ? [`--stage ${stage.name}`] : [])].join(" ");
    const about = { id: "layer", what: stage ? `Layer of ${stage.name}` : "Layer" };
    findings.push(
      record.asml === packageVersion()
        ? { ...about, state: "ok", found: record.asml }
        : {
            ...about,
            state: "warn",
            found: `${record.asml}, and asml is ${packageVersion()}`,
            fix: `${cast}, then bind`,
          },
    );
  }
  return findings;
}

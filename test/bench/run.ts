/**
 * `npm run bench [-- --quick] [-o json] [--two-cores]`: all of it; chart, figures and cost page into test/bench/results.
 * `npm run bench -- --in-process [--quick] [-o json]`: what an invocation costs in one process.
 * `npm run bench -- --peers [--quick] [-o json]`: beside Extism, jco and wasm-bindgen.
 * `npm run bench -- --aws [--quick] [-o json] [--two-cores]`: one PutItem, beside AWS's client.
 * `npm run bench -- --lambda [--quick] [-o json] [--two-cores]`: an invocation over Lambda's Runtime API.
 * `npm run bench -- --whole [--quick] [-o json] [--two-cores]`: the same with one PutItem.
 * `npm run bench -- --cold [--quick] [-o json] [--two-cores]`: from a process's start to its first answer.
 * `npm run bench -- --cost`: the cost page alone.
 */
const asked = (part: string): boolean => process.argv.includes(part);
if (asked("--cold")) await import("./lambda/cold.ts");
else if (asked("--peers")) await import("./peers/run.ts");
else if (asked("--aws")) await import("./aws/run.ts");
else if (asked("--lambda")) await import("./lambda/run.ts");
else if (asked("--whole")) await import("./lambda/whole/run.ts");
else if (asked("--in-process")) {
  process.argv = process.argv.filter((argument) => argument !== "--in-process");
  await import("./in-process.ts");
} else await import("./report/run.ts");

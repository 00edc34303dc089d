/** DynamoDB Local, AWS's own: Java, out of Maven. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { messageOf } from "../../../../guest-abi/errors.ts";
import { listen } from "../stub-service.ts";
import { mayFetch, type Oracle, skipped, start } from "./process.ts";

const VERSION = "2.6.1";
const FOLDER = path.join(import.meta.dirname, "../../../../.cache/dynamodb-local", VERSION);
const LIB = path.join(FOLDER, "lib");
const WHAT = "DynamoDB's operations against DynamoDB Local";

/** @returns undefined, and a line on the console, where it cannot be had */
export async function startDynamodbLocal(): Promise<Oracle | undefined> {
  if (!existsSync(LIB)) {
    if (!mayFetch) return skipped(WHAT, "it has not been fetched; npm run test:aws does that");
    try {
      await fetchIt();
    } catch (thrown) {
      return skipped(WHAT, `Maven did not fetch it: ${messageOf(thrown)}`);
    }
  }
  const port = await freePort();
  const args = [`-Djava.library.path=${LIB}`, "-cp", `${LIB}/*`];
  const main = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";
  try {
    // Not -sharedDb: every access key has a database of its own.
    return await start("java", [...args, main, "-port", String(port), "-disableTelemetry", "-inMemory"], port);
  } catch (thrown) {
    return skipped(WHAT, `it does not start: ${messageOf(thrown)}`);
  }
}

async function fetchIt(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const dependency = `<groupId>com.amazonaws</groupId><artifactId>DynamoDBLocal</artifactId><version>${VERSION}</version>`;
  await writeFile(
    path.join(FOLDER, "pom.xml"),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
     <groupId>local</groupId><artifactId>local</artifactId><version>1</version><packaging>pom</packaging>
     <dependencies><dependency>${dependency}</dependency></dependencies></project>`,
  );
  const goal = ["-q", "-B", "dependency:copy-dependencies", `-DoutputDirectory=${LIB}`];
  await promisify(execFile)("mvn", goal, { cwd: FOLDER, timeout: 600_000 });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

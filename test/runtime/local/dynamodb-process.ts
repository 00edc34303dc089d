/**
 * A process that tests kill: an embedded DynamoDB in a folder, with its endpoint printed.
 * Usage: node dynamodb-process.ts FOLDER
 */
import { startDynamodb } from "../../../runtime/local/dynamodb.ts";

const [, , folder] = process.argv;
const { endpoint } = await startDynamodb({
  folder,
  host: "127.0.0.1",
  port: 0,
  log: (record) => process.stderr.write(`${JSON.stringify(record)}\n`),
});
process.stdout.write(`${endpoint}\n`);

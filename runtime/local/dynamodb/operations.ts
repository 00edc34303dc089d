/** The operations of the embedded DynamoDB, each as dynalite has it: its checks and its action. Imported one by one, so that a bundle holds them. */
import batchGetItem from "dynalite/actions/batchGetItem.js";
import batchWriteItem from "dynalite/actions/batchWriteItem.js";
import createTable from "dynalite/actions/createTable.js";
import deleteItem from "dynalite/actions/deleteItem.js";
import deleteTable from "dynalite/actions/deleteTable.js";
import describeTable from "dynalite/actions/describeTable.js";
import describeTimeToLive from "dynalite/actions/describeTimeToLive.js";
import getItem from "dynalite/actions/getItem.js";
import listTables from "dynalite/actions/listTables.js";
import listTagsOfResource from "dynalite/actions/listTagsOfResource.js";
import putItem from "dynalite/actions/putItem.js";
import query from "dynalite/actions/query.js";
import scan from "dynalite/actions/scan.js";
import tagResource from "dynalite/actions/tagResource.js";
import untagResource from "dynalite/actions/untagResource.js";
import updateItem from "dynalite/actions/updateItem.js";
import updateTable from "dynalite/actions/updateTable.js";
import batchGetItemChecks from "dynalite/validations/batchGetItem.js";
import batchWriteItemChecks from "dynalite/validations/batchWriteItem.js";
import createTableChecks from "dynalite/validations/createTable.js";
import deleteItemChecks from "dynalite/validations/deleteItem.js";
import deleteTableChecks from "dynalite/validations/deleteTable.js";
import describeTableChecks from "dynalite/validations/describeTable.js";
import describeTimeToLiveChecks from "dynalite/validations/describeTimeToLive.js";
import getItemChecks from "dynalite/validations/getItem.js";
import listTablesChecks from "dynalite/validations/listTables.js";
import listTagsOfResourceChecks from "dynalite/validations/listTagsOfResource.js";
import putItemChecks from "dynalite/validations/putItem.js";
import queryChecks from "dynalite/validations/query.js";
import scanChecks from "dynalite/validations/scan.js";
import tagResourceChecks from "dynalite/validations/tagResource.js";
import untagResourceChecks from "dynalite/validations/untagResource.js";
import updateItemChecks from "dynalite/validations/updateItem.js";
import updateTableChecks from "dynalite/validations/updateTable.js";

export const OPERATIONS = {
  BatchGetItem: { action: batchGetItem, checks: batchGetItemChecks },
  BatchWriteItem: { action: batchWriteItem, checks: batchWriteItemChecks },
  CreateTable: { action: createTable, checks: createTableChecks },
  DeleteItem: { action: deleteItem, checks: deleteItemChecks },
  DeleteTable: { action: deleteTable, checks: deleteTableChecks },
  DescribeTable: { action: describeTable, checks: describeTableChecks },
  DescribeTimeToLive: { action: describeTimeToLive, checks: describeTimeToLiveChecks },
  GetItem: { action: getItem, checks: getItemChecks },
  ListTables: { action: listTables, checks: listTablesChecks },
  ListTagsOfResource: { action: listTagsOfResource, checks: listTagsOfResourceChecks },
  PutItem: { action: putItem, checks: putItemChecks },
  Query: { action: query, checks: queryChecks },
  Scan: { action: scan, checks: scanChecks },
  TagResource: { action: tagResource, checks: tagResourceChecks },
  UntagResource: { action: untagResource, checks: untagResourceChecks },
  UpdateItem: { action: updateItem, checks: updateItemChecks },
  UpdateTable: { action: updateTable, checks: updateTableChecks },
} as const;

export type Operation = keyof typeof OPERATIONS;

export function isOperation(name: string): name is Operation {
  return Object.hasOwn(OPERATIONS, name);
}

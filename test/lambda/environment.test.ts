import { expect, test } from "vitest";
import { guestVariables } from "../../runtime/lambda/environment.ts";

test("a guest is told how to address queues and the like, and nothing else of Lambda's variables", () => {
  const lambda = {
    ASML_QUEUE_ORDERS: "https://sqs.eu-central-1.amazonaws.com/123456789012/orders",
    ASML_TOPIC_NEWS: "arn:aws:sns:eu-central-1:123456789012:news",
    ASML_METRICS: "emf",
    AWS_SECRET_ACCESS_KEY: "secret",
  };
  expect(guestVariables({ LEVEL: "info" }, lambda)).toEqual({
    LEVEL: "info",
    ASML_QUEUE_ORDERS: lambda.ASML_QUEUE_ORDERS,
    ASML_TOPIC_NEWS: lambda.ASML_TOPIC_NEWS,
  });
});

test("what the manifest says comes first", () => {
  expect(guestVariables({ ASML_QUEUE_ORDERS: "mine" }, { ASML_QUEUE_ORDERS: "deployed" })).toEqual({
    ASML_QUEUE_ORDERS: "mine",
  });
});

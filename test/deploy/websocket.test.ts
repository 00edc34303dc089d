/** A WebSocket API, made, changed and taken away again by real Terraform in moto. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventory } from "./aws.ts";
import { DeployedProject } from "./deployed.ts";
import { missingForMoto, startMoto, type Moto } from "./moto.ts";
import { CHAT, writeChat } from "./projects.ts";
import { findRealTerraform } from "./terraform.ts";

const terraform = findRealTerraform();
const missing = typeof terraform === "string" ? terraform : missingForMoto();
const MINUTES = 600_000;
const SERVICE = "services/chat/service.toml";

if (missing !== undefined || typeof terraform === "string")
  test.skip(`a WebSocket API with real Terraform against moto (this machine lacks ${missing})`);
else
  describe("a WebSocket API", { timeout: MINUTES }, () => {
    let moto: Moto;
    let chat: DeployedProject;
    beforeAll(async () => {
      moto = await startMoto();
      chat = new DeployedProject(writeChat, terraform, moto);
      await chat.must("cast", "-q");
    }, MINUTES);
    afterAll(() => moto?.stop());

    test("is there after bind, and needs no change after that", async () => {
      await chat.must("bind", "-y");
      expect((await chat.must("sync", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("is deployed anew, under the same stage, when a route changes", async () => {
      chat.write(SERVICE, CHAT[SERVICE].replace("room/leave", "room/stay"));
      await chat.must("cast", "-q");
      await chat.must("bind", "-y");
      expect((await chat.must("sync", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("is gone where it is burned", async () => {
      await chat.must("burn", "-y", "--force");
      expect(Object.values(await inventory(moto)).flat()).toEqual([]);
    });
  });

/** A REST API, made, changed and taken away again by real Terraform in moto. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventory, restMethods } from "./aws.ts";
import { DeployedProject } from "./deployed.ts";
import { missingForMoto, startMoto, type Moto } from "./moto.ts";
import { SHELF, writeShelf } from "./projects.ts";
import { findRealTerraform } from "./terraform.ts";

const terraform = findRealTerraform();
const missing = typeof terraform === "string" ? terraform : missingForMoto();
const MINUTES = 600_000;
const SERVICE = "services/books/service.toml";

if (missing !== undefined || typeof terraform === "string")
  test.skip(`a REST API with real Terraform against moto (this machine lacks ${missing})`);
else
  describe("a REST API", { timeout: MINUTES }, () => {
    let moto: Moto;
    let shelf: DeployedProject;
    beforeAll(async () => {
      moto = await startMoto();
      shelf = new DeployedProject(writeShelf, terraform, moto);
      await shelf.must("cast", "-q");
    }, MINUTES);
    afterAll(() => moto?.stop());

    test("is there after bind, with its stage in the URLs, and needs no change after that", async () => {
      const bound = await shelf.must("bind", "-y");
      expect(bound.stdout).toMatch(/https:\/\/\w+\.execute-api\.eu-central-1\.amazonaws\.com\/live\/books\/ID/);
      expect(await restMethods(moto)).toMatchObject({ "/": ["GET"], "/books/{id}": ["GET", "PUT"] });
      expect((await shelf.must("sync", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("is deployed anew, under the same stage, when a route changes", async () => {
      shelf.write(SERVICE, SHELF[SERVICE].replaceAll("/books/{id}", "/shelves/{id}"));
      await shelf.must("cast", "-q");
      await shelf.must("bind", "-y");
      const methods = await restMethods(moto);
      expect(methods).toMatchObject({ "/shelves/{id}": ["GET", "PUT"] });
      expect(methods).not.toHaveProperty(["/books/{id}"]);
      expect((await shelf.must("sync", "-y")).stderr).toContain("Nothing has to change.");
    });

    test("is gone where it is burned", async () => {
      await shelf.must("burn", "-y", "--force");
      expect(Object.values(await inventory(moto)).flat()).toEqual([]);
      expect(await restMethods(moto)).toEqual({});
    });
  });

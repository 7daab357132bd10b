// A native form that is bound to a validator by `declarant/forms`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, site } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

/** A page with a form of three fields, of which the check owes each; `window.bound` is what binding gave. */
async function form(city = "Curitiba") {
  const opened = await shop.open("index.html", { hasTouch: true });
  await opened.page.evaluate(async (city) => {
    const { default: init, Validator } = await import("./pkg/index.js");
    const { bindForm } = await import("./pkg/forms.js");
    await init();
    document.body.innerHTML = `<main><h1>Address</h1><form>
      <p><label for="name">Name</label><input id="name" name="name"></p>
      <p><label for="zip">Postcode</label><input id="zip" name="zip" aria-describedby="hint"><span id="hint">Five digits</span></p>
      <p><label for="cpf">CPF</label><input id="cpf" name="cpf"></p>
      <button>Send</button></form></main>`;
    const element = document.querySelector("form");
    window.sent = 0;
    element.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) window.sent += 1;
      event.preventDefault();
    });
    element.addEventListener("declarant", ({ detail }) => (window.verdict = detail.verdict));
    const validator = new Validator({ to: "BR", on: "2026-11-23", select: ["field-missing", "identifiers", "postcode-malformed"] });
    const base = { part: "shopper", purpose: "personal", buyer: { address: { line: "Rua das Flores 12", city, country: "BR" }, personalId: { scheme: "br-cpf" } } };
    window.bound = bindForm(element, validator, { name: "/buyer/name", zip: "/buyer/address/postcode", cpf: "/buyer/personalId/value" }, { base });
  }, city);
  return opened;
}

const stateOf = (page, id) =>
  page.evaluate((id) => {
    const field = document.getElementById(id);
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ").map((one) => document.getElementById(one)?.textContent ?? "");
    return { invalid: field.getAttribute("aria-invalid"), message: field.validationMessage, described: described.join(" | ") };
  }, id);

test("nothing is said of a field before it is left, and then its message is its own validity", async () => {
  const { page, errors, close } = await form();
  await page.focus("#cpf");
  await page.keyboard.type("390.533.447-06");
  await page.waitForFunction(() => window.verdict !== undefined);
  assert.deepEqual(await stateOf(page, "cpf"), { invalid: null, message: "", described: "" });
  await page.keyboard.press("Tab");
  const left = await stateOf(page, "cpf");
  assert.equal(left.invalid, "true");
  assert.match(left.message, /A digit of your CPF is wrong/);
  assert.match(left.described, /A digit of your CPF is wrong/);
  assert.equal((await stateOf(page, "name")).message, "");
  await page.fill("#cpf", "390.533.447-05");
  await page.waitForFunction(() => document.getElementById("cpf").validationMessage === "");
  assert.equal((await stateOf(page, "cpf")).invalid, null);
  assert.deepEqual(errors, []);
  await close();
});

test("a word isn't checked before an input method has composed it", async () => {
  const { page, errors, close } = await form();
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text) => keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await page.focus("#zip");
  for (const text of ["あ", "あい", "あいう"]) await compose(text);
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => window.verdict), undefined);
  await keyboard.send("Input.insertText", { text: "会う" });
  await page.waitForFunction(() => window.verdict !== undefined);
  assert.deepEqual(errors, []);
  await close();
});

test("what the browser fills in is told, though nobody left it", async () => {
  const { page, errors, close } = await form();
  await page.focus("#name");
  await page.evaluate(() => {
    const field = document.getElementById("cpf");
    field.value = "390.533.447-06";
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
  await page.waitForFunction(() => window.verdict !== undefined);
  assert.match((await stateOf(page, "cpf")).described, /A digit of your CPF is wrong/);
  assert.equal((await stateOf(page, "name")).message, "");
  assert.deepEqual(errors, []);
  await close();
});

test("a field that is left after its menu was opened has its messages", async () => {
  const { page, errors, close } = await form();
  await page.hover("#cpf");
  // The menu has the release.
  await page.mouse.down({ button: "right" });
  await page.focus("#cpf");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => window.verdict !== undefined);
  await page.focus("#name");
  await page.keyboard.press("Tab");
  assert.match((await stateOf(page, "name")).message, /Your name is missing/);
  assert.deepEqual(errors, []);
  await close();
});

test("what comes under a field that is left is read out, and not again while it stands", async () => {
  const { page, close } = await form();
  await page.focus("#cpf");
  await page.keyboard.type("390.533.447-06");
  const note = page.locator("#cpf + .declarant-note[aria-live=polite]");
  await note.waitFor({ state: "attached" });
  assert.equal(await note.textContent(), "");
  await page.keyboard.press("Tab");
  assert.match(await note.textContent(), /A digit of your CPF is wrong/);
  await note.locator("p").evaluate((line) => (line.dataset.isOld = "yes"));
  await page.evaluate(() => window.bound.check());
  assert.equal(await note.locator("p").getAttribute("data-is-old"), "yes");
  await close();
});

test("a form that is reset says nothing of its fields any more", async () => {
  const { page, errors, close } = await form();
  await page.focus("#cpf");
  await page.keyboard.type("390.533.447-06");
  await page.keyboard.press("Tab");
  assert.equal((await stateOf(page, "cpf")).invalid, "true");
  await page.evaluate(() => document.querySelector("form").reset());
  await page.waitForFunction(() => document.querySelector("#cpf").getAttribute("aria-invalid") === null);
  assert.deepEqual(await stateOf(page, "cpf"), { invalid: null, message: "", described: "" });
  assert.deepEqual(errors, []);
  await close();
});

test("a mistake in binding a form is said", async () => {
  const { page, close } = await form();
  const said = await page.evaluate(async () => {
    const { Validator } = await import("./pkg/index.js");
    const { bindForm } = await import("./pkg/forms.js");
    const element = document.querySelector("form");
    const why = (...given) => {
      try {
        const bound = bindForm(element, new Validator(), ...given);
        try {
          bound.check();
        } finally {
          bound.unbind();
        }
      } catch ({ name, message }) {
        return `${name}: ${message}`;
      }
    };
    element.insertAdjacentHTML("beforeend", '<fieldset name="group"></fieldset>');
    const zip = (pointer) => why({ zip: pointer });
    return [
      zip("buyer/address/postcode"), zip("/buyer/adress/postcode"), zip("/buyer/address"), zip("/items/first/sku"), zip("/buyer/name/first"),
      zip("/items/0/sku/x"), zip(""), why({ nmae: "/buyer/name" }), why({ group: "/buyer/name" }),
      why("zip"), why(new Map([["zip", "/buyer/name"]])), why(null), why(["/buyer/name"]),
      why({}, { delay: 5 }), why({}, { rest: "x" }), why({}, { rest: -1 }), why({}, { rest: NaN }),
      why({}, { base: "x" }), why({}, { base: new Map() }), why({}, { base: [] }), why({}, { base: null }), why({}, { base: async () => ({}) }),
      // What is right.
      why({ zip: "/items/3/documents/0/id", name: "/wco/Agent/Name", cpf: "/items/0/manufacturer/taxIds/1/value", none: undefined }, { rest: 0, base: () => ({}) }),
    ];
  });
  const map = 'TypeError: the map must be an object with a JSON Pointer for the name of each field, such as { name: "/buyer/name" }';
  const rest = 'TypeError: the option "rest" must be a number of milliseconds';
  const base = 'TypeError: the option "base" must be a plain object, or a function that returns one';
  const pointer = (given, mistake) => `TypeError: the field "zip" must have the JSON Pointer of a field: in "${given}" ${mistake}`;
  assert.deepEqual(said, [
    'TypeError: the field "zip" must have a JSON Pointer, such as "/buyer/name"',
    pointer("/buyer/adress/postcode", 'there is no "adress", did you mean "address"?'),
    pointer("/buyer/address", "several fields are there"),
    pointer("/items/first/sku", 'there is a number in the place of "first"'),
    pointer("/buyer/name/first", 'nothing is in the field before "first"'),
    pointer("/items/0/sku/x", 'nothing is in the field before "x"'),
    'TypeError: the field "zip" must have a JSON Pointer, such as "/buyer/name"',
    'TypeError: the form has no field "nmae": there are name, zip, cpf, group',
    'TypeError: the element "group" has no value that a field could have',
    map, map, map, map,
    'TypeError: unknown option "delay": there are base, rest',
    rest, rest, rest,
    base, base, base, base, base,
    undefined,
  ]);
  await close();
});

test("a form with an error isn't sent, and its first wrong field gets the focus", async () => {
  const { page, close } = await form();
  await page.fill("#zip", "80010-000");
  await page.click("button");
  assert.equal(await page.evaluate(() => document.activeElement.id), "name");
  assert.match((await stateOf(page, "name")).message, /name is missing/);
  assert.equal(await page.evaluate(() => window.sent), 0);
  await assertAccessible(page);
  await page.fill("#name", "Ana Souza");
  await page.fill("#cpf", "390.533.447-05");
  await page.click("button");
  assert.equal(await page.evaluate(() => window.sent), 1);
  await close();
});

test("a hint stays described, and unbinding leaves the form as it was", async () => {
  const { page, close } = await form();
  await page.fill("#zip", "1");
  await page.focus("#name");
  const zip = await stateOf(page, "zip");
  assert.match(zip.described, /^Five digits \| .+/);
  await page.evaluate(() => window.bound.unbind());
  assert.deepEqual(await stateOf(page, "zip"), { invalid: null, message: "", described: "Five digits" });
  assert.equal(await page.locator(".declarant-note").count(), 0);
  await close();
});

test("a form isn't sent with an error that is at no field, and shows it at its end", async () => {
  const { page, close } = await form("");
  for (const [id, value] of [["name", "Ana Souza"], ["zip", "80010-000"], ["cpf", "390.533.447-05"]]) await page.fill(`#${id}`, value);
  await page.focus("button");
  assert.equal(await page.locator("[role=alert]").count(), 0);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => window.sent), 0);
  assert.match(await page.evaluate(() => document.querySelector("form > [role=alert]:focus")?.textContent), /city/);
  await assertAccessible(page);
  await page.evaluate(() => window.bound.unbind());
  assert.equal(await page.locator("[role=alert]").count(), 0);
  await close();
});

test("a button is clicked though the field that is left for it has its messages taken away or added", async () => {
  const { page, close } = await form();
  const presses = {
    mouse: async ({ x, y }) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      // As long as a finger takes, and longer than the rest after a keystroke.
      await page.waitForTimeout(200);
      await page.mouse.up();
    },
    touch: ({ x, y }) => page.touchscreen.tap(x, y),
  };
  const middle = async () => {
    const { x, y, width } = await page.locator("button").boundingBox();
    return { x: x + width / 2, y: y + 2 };
  };
  await page.evaluate(() => {
    window.pressed = 0;
    document.querySelector("button").addEventListener("click", () => (window.pressed += 1));
  });
  let pressed = 0;
  for (const press of Object.values(presses)) {
    await page.fill("#name", "Ana Souza");
    await page.fill("#zip", "80010-000");
    await page.fill("#cpf", "390.533.447-06");
    const before = await middle();
    await press(before);
    await page.waitForFunction((wanted) => window.pressed === wanted, (pressed += 1), { timeout: 2000 });
    assert.match((await stateOf(page, "cpf")).described, /A digit of your CPF is wrong/);
    const moved = await middle();
    assert.ok(moved.y > before.y + 10, "the message moves the button");
    await page.locator("#cpf").press("Backspace");
    await page.keyboard.type("5");
    await press(await middle());
    await page.waitForFunction((wanted) => window.pressed === wanted, (pressed += 1), { timeout: 2000 });
    assert.equal((await stateOf(page, "cpf")).described, "");
  }
  assert.equal(await page.evaluate(() => window.sent), 2);
  await close();
});

/** A page with a form whose markup asks for something itself; `attributes` are the form's own, `window.sent` counts what is sent. */
async function ownForm(attributes = "") {
  const opened = await shop.open("index.html");
  await opened.page.evaluate(async (attributes) => {
    const { default: init, Validator } = await import("./pkg/index.js");
    const { bindForm } = await import("./pkg/forms.js");
    await init();
    customElements.define("own-choice", class extends HTMLElement {
      static formAssociated = true;
      internals = this.attachInternals();
    });
    document.body.innerHTML = `<main><h1>Address</h1><form ${attributes}>
      <p><label for="name">Name</label><input id="name" name="name" value="Eva Weber" pattern="[A-Z].*" required></p>
      <p><label for="cpf">CPF</label><input id="cpf" name="cpf" pattern="[0-9]+" required></p>
      <p><label><input type="checkbox" id="terms" required> I agree</label></p>
      <own-choice id="choice" tabindex="0"></own-choice>
      <button id="send">Send</button><button id="draft" formnovalidate>Keep</button></form></main>`;
    const element = document.querySelector("form");
    window.sent = 0;
    element.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) window.sent += 1;
      event.preventDefault();
    });
    const validator = new Validator({ to: "BR", on: "2026-11-23", select: ["identifiers"] });
    const base = { part: "shopper", buyer: { personalId: { scheme: "br-cpf" } } };
    window.bound = bindForm(element, validator, { name: "/buyer/name", cpf: "/buyer/personalId/value" }, { base });
  }, attributes);
  const { page } = opened;
  const state = () => page.evaluate(() => ({ sent: window.sent, focus: document.activeElement.id, noValidate: document.querySelector("form").noValidate }));
  return { ...opened, state };
}

test("what the page's markup asks of other fields keeps a form from being sent", async () => {
  const { page, errors, close, state } = await ownForm();
  await page.fill("#cpf", "39053344705");
  await page.click("#send");
  assert.deepEqual(await state(), { sent: 0, focus: "terms", noValidate: true });
  await page.check("#terms");
  // What tells its validity to the form alone.
  await page.evaluate(() => document.querySelector("#choice").internals.setValidity({ customError: true }, "Choose one", undefined));
  await page.click("#send");
  assert.deepEqual(await state(), { sent: 0, focus: "choice", noValidate: true });
  await page.evaluate(() => document.querySelector("#choice").internals.setValidity({}));
  await page.click("#send");
  assert.equal((await state()).sent, 1);
  await page.uncheck("#terms");
  await page.click("#draft");
  assert.equal((await state()).sent, 2);
  await page.evaluate(() => window.bound.unbind());
  assert.equal((await state()).noValidate, false);
  assert.deepEqual(errors, []);
  await close();
});

test("what the page's markup asks of a field of the map stands under it like a finding", async () => {
  const { page, close, state } = await ownForm();
  await page.check("#terms");
  await page.focus("#cpf");
  await page.keyboard.press("Tab");
  const message = await page.evaluate(() => document.querySelector("#cpf").validationMessage);
  assert.notEqual(message, "");
  assert.deepEqual(await stateOf(page, "cpf"), { invalid: "true", message, described: message });
  await page.fill("#name", "eva Weber");
  // While it is typed in it may come right.
  await page.evaluate(() => window.bound.check());
  assert.equal((await stateOf(page, "name")).described, "");
  await page.click("#send");
  assert.deepEqual(await state(), { sent: 0, focus: "name", noValidate: true });
  const name = await stateOf(page, "name");
  assert.deepEqual([name.invalid, name.described], ["true", name.message]);
  await assertAccessible(page);
  // A finding comes before it.
  await page.fill("#name", "Eva Weber");
  await page.fill("#cpf", "390.533.447-06");
  await page.focus("#name");
  const cpf = await stateOf(page, "cpf");
  assert.match(cpf.message, /A digit of your CPF is wrong/);
  assert.equal(cpf.described, cpf.message);
  await page.fill("#cpf", "39053344705");
  await page.click("#send");
  assert.equal((await state()).sent, 1);
  assert.deepEqual(await stateOf(page, "cpf"), { invalid: null, message: "", described: "" });
  await close();
});

test("a form that has novalidate itself is sent whatever its markup asks", async () => {
  const { page, close, state } = await ownForm("novalidate");
  await page.focus("#cpf");
  await page.keyboard.press("Tab");
  assert.equal((await stateOf(page, "cpf")).described, "");
  await page.click("#send");
  assert.equal((await state()).sent, 1);
  await page.evaluate(() => window.bound.unbind());
  assert.equal((await state()).noValidate, true);
  await close();
});

test("a row that is left empty between two others lacks what a row needs", async () => {
  const { page, close } = await form();
  const said = await page.evaluate(async () => {
    const { Validator } = await import("./pkg/index.js");
    const { bindForm } = await import("./pkg/forms.js");
    const element = document.querySelector("form");
    element.innerHTML = [0, 1, 2].map((row) => `<input data-path="/items/${row}/description" value="${row === 1 ? "" : "Ceramic mug"}">`).join("");
    const bound = bindForm(element, new Validator({ on: "2026-11-23" }), undefined, { base: { part: "seller" } });
    const { findings } = bound.check();
    bound.unbind();
    return { items: bound.declaration().items, rules: findings.filter(({ path }) => path?.startsWith("/items/1")).map(({ rule }) => rule) };
  });
  assert.deepEqual(said.items, [{ description: "Ceramic mug" }, {}, { description: "Ceramic mug" }]);
  assert.ok(said.rules.includes("field-missing") && !said.rules.includes("field-mistyped"), said.rules.join());
  await close();
});

test("a form that was let go of is left as it is by a check", async () => {
  const { page, close } = await form();
  const said = await page.evaluate(() => {
    window.bound.unbind();
    window.verdict = "none";
    document.querySelector("#cpf").value = "390.533.447-06";
    document.querySelector("#cpf").dispatchEvent(new Event("focusout", { bubbles: true }));
    const { verdict } = window.bound.check();
    return { verdict, event: window.verdict, notes: document.querySelectorAll(".declarant-note").length, message: document.querySelector("#cpf").validationMessage };
  });
  assert.deepEqual(said, { verdict: "fail", event: "none", notes: 0, message: "" });
  await close();
});

test("a form that is bound twice is let go of with the second, and what it is bound to is checked", async () => {
  const { page, close } = await form();
  const said = await page.evaluate(async () => {
    const { Validator } = await import("./pkg/index.js");
    const { bindForm } = await import("./pkg/forms.js");
    const element = document.querySelector("form");
    const validator = new Validator({ on: "2026-11-23" });
    const readonly = (value) => new Proxy(value, { get: (target, key) => (typeof target[key] === "object" ? readonly(target[key]) : target[key]) });
    const second = bindForm(element, validator, {}, { base: readonly({ items: [{ origin: "NO" }] }) });
    const declared = JSON.stringify(second.declaration());
    const states = [window.bound, window.bound, second].map((bound) => (bound.unbind(), element.noValidate));
    const refused = [[null, validator], [document.body, validator], [element, null]].map((given) => {
      try {
        bindForm(...given);
      } catch (error) {
        return error.message;
      }
    });
    return { declared, states, refused };
  });
  assert.equal(said.declared, '{"items":[{"origin":"NO"}]}');
  assert.deepEqual(said.states, [true, true, false]);
  assert.match(said.refused.join("\n"), /^the form must be .*\nthe form must be .*\nthe validator must be /);
  await close();
});

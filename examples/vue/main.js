// A seller's item that is checked while it is typed.
import { computed, createApp, h, reactive } from "vue";
import init, { Validator } from "declarant";

await init();
const validator = new Validator({ to: "DE", actor: "seller" });

createApp({
  setup() {
    const item = reactive({ description: "", hsCode: "" });
    const field = (name, label) => {
      const finding = computed(() => {
        const found = validator.checkField(`/items/0/${name}`, item[name], { part: "seller", items: [{ ...item }] });
        return item[name] === "" ? undefined : found.find(({ unfinished }) => !unfinished);
      });
      return () => h("p", [
        h("label", [label, " ", h("input", { value: item[name], onInput: ({ target }) => (item[name] = target.value) })]),
        finding.value && h("span", { role: "alert" }, ` ${finding.value.message} ${finding.value.help}`),
      ]);
    };
    const fields = [field("description", "What it is"), field("hsCode", "HS code")];
    return () => h("form", fields.map((draw) => draw()));
  },
}).mount("#root");

// A checkout to Brazil with vee-validate, whose typed schema is made of the package's Standard Schema.
import { useField, useForm } from "vee-validate";
import { createApp, h, ref } from "vue";
import init, { standardSchema } from "declarant";
import { declaration } from "./declaration.js";

await init();
// Without `warnings`, only what is certainly refused stops the form.
const schema = standardSchema({ to: "BR" }, { warnings: true })["~standard"];

/** The name of a field as vee-validate writes it: `items[0].description`. */
const nameOf = (path) => path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("").slice(1);
const validationSchema = {
  __type: "VVTypedSchema",
  async parse(values) {
    const { value, issues = [] } = schema.validate(values);
    return { value, errors: issues.map(({ path, message, help }) => ({ path: nameOf(path), errors: [`${message} ${help}`] })) };
  },
};

createApp({
  setup() {
    const isSent = ref(false);
    const { handleSubmit } = useForm({ initialValues: declaration, validationSchema });
    const field = (name, label) => {
      const { value, errorMessage, handleBlur, meta } = useField(name);
      return () => {
        const error = meta.touched ? errorMessage.value : undefined;
        return h("p", [
          h("label", [label, " ", h("input", {
            value: value.value, "aria-invalid": error !== undefined, onBlur: handleBlur, onInput: ({ target }) => (value.value = target.value),
          })]),
          error && h("span", { role: "alert" }, ` ${error}`),
        ]);
      };
    };
    const fields = [
      field("buyer.name", "Name"), field("buyer.personalId.value", "CPF"),
      field("items[0].description", "What it is"), field("items[0].value.amount", "Price"),
    ];
    const onSubmit = handleSubmit(() => (isSent.value = true));
    return () => h("form", { onSubmit, novalidate: true }, [
      ...fields.map((draw) => draw()), h("button", "Send"), " ", h("output", isSent.value ? "Sent" : ""),
    ]);
  },
}).mount("#root");

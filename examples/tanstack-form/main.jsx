// A checkout to Brazil with TanStack Form, which takes the package's Standard Schema as a validator.
import { useForm } from "@tanstack/react-form";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import init, { standardSchema } from "declarant";
import { declaration } from "./declaration.js";

await init();
// Without `warnings`, only what is certainly refused stops the form.
const schema = standardSchema({ to: "BR" }, { warnings: true });

function Checkout() {
  const [isSent, setSent] = useState(false);
  const form = useForm({
    defaultValues: declaration,
    validators: { onChange: schema, onSubmit: schema },
    onSubmit: () => setSent(true),
  });
  const field = (name, label) => (
    <form.Field name={name}>
      {({ state: { value, meta }, handleChange, handleBlur }) => {
        // An error is the whole issue: what is wrong, and how to put it right.
        const error = meta.isBlurred || form.state.submissionAttempts > 0 ? meta.errors[0] : undefined;
        return (
          <p>
            <label>{label} <input value={value} onChange={({ target }) => handleChange(target.value)} onBlur={handleBlur} aria-invalid={error !== undefined} /></label>
            {error && <span role="alert"> {error.message} {error.help}</span>}
          </p>
        );
      }}
    </form.Field>
  );
  const send = (event) => {
    event.preventDefault();
    form.handleSubmit();
  };
  return (
    <form onSubmit={send} noValidate>
      {field("buyer.name", "Name")}
      {field("buyer.personalId.value", "CPF")}
      {field("items[0].description", "What it is")}
      {field("items[0].value.amount", "Price")}
      <button>Send</button> <output>{isSent && "Sent"}</output>
    </form>
  );
}

createRoot(document.getElementById("root")).render(<Checkout />);

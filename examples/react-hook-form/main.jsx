// A checkout to Brazil with react-hook-form, which takes the package's Standard Schema as its resolver.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { get, useForm } from "react-hook-form";
import init, { standardSchema } from "declarant";
import { declaration } from "./declaration.js";

await init();
// Without `warnings`, only what is certainly refused stops the form. The message is all that this library keeps of an issue.
const resolver = standardSchemaResolver(standardSchema({ to: "BR" }, { warnings: true, help: true }));

function Checkout() {
  const [isSent, setSent] = useState(false);
  const { register, handleSubmit, formState: { errors } } = useForm({ defaultValues: declaration, resolver, mode: "onTouched" });
  const field = (name, label) => {
    const error = get(errors, name);
    return (
      <p>
        <label>{label} <input {...register(name)} aria-invalid={error !== undefined} /></label>
        {error && <span role="alert"> {error.message}</span>}
      </p>
    );
  };
  return (
    <form onSubmit={handleSubmit(() => setSent(true))} noValidate>
      {field("buyer.name", "Name")}
      {field("buyer.personalId.value", "CPF")}
      {field("items.0.description", "What it is")}
      {field("items.0.value.amount", "Price")}
      <button>Send</button> <output>{isSent && "Sent"}</output>
    </form>
  );
}

createRoot(document.getElementById("root")).render(<Checkout />);

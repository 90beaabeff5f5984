export { run } from "../../bench/functions";

export { run } from "../../bench";

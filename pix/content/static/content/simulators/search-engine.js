/* The search engine: a browser that opens on an engine over the frozen web. */

import { simulator } from "./kernel/kernel.js";
import { definition } from "./browser.js";

simulator("search-engine", definition);

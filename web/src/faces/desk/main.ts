// The desk: both moderators see and change the floor here.
import "../../style/tokens.css";
import "../../style/base.css";
import "../../style/desk.css";
import { mount } from "svelte";
import Desk from "./Desk.svelte";

mount(Desk, { target: document.body });

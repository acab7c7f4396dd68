import { add, type Mutation } from "../../mutations.js";

/** Changes to goodStatic: the ports of the agents. */
export const agentPortsRows: readonly Mutation[] = [
  ["ports of their own are as good as the vendor's", [add("/ports", { nodeAgent: 45010, cloudAgent: 55010 })]],
  ["two may swap theirs", [add("/ports", { nodeAgent: 45001, nodeAgentAuthorizer: 45000 })]],
  [
    "one is not the vendor's port of another",
    [add("/ports", { nodeAgent: 45001 })],
    "error hci-agent-ports /ports/nodeAgent: nodeAgent 45001 is also the port of nodeAgentAuthorizer, and one machine has both; use another port, such as 45000",
  ],
  [
    "nor the port given for another, of which the later is reported",
    [add("/ports", { nodeAgent: 9000, cloudAgent: 9000 })],
    "error hci-agent-ports /ports/cloudAgent: cloudAgent 9000 is also the port of nodeAgent, and one machine has both; use another port, such as 55000",
  ],
  [
    "and its own may be given to another",
    [add("/ports", { nodeAgent: 55000, cloudAgent: 55000 })],
    "error hci-agent-ports /ports/cloudAgent: cloudAgent 55000 is also the port of nodeAgent, and one machine has both; use another port",
  ],
];

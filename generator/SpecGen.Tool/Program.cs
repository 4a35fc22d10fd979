using System.CommandLine;

return new RootCommand("Checks, explains and exports what NetApp REST reference pages say.").Parse(args).Invoke();

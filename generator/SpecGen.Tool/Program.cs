using SpecGen.Tool.Commands;

return await SpecGenCommand.Create().Parse(args).InvokeAsync();

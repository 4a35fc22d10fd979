using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the file of a resource.</summary>
public static class ResourceFile
{
    public static string Print(ResourcePlan plan)
    {
        plan = NearNames.In(plan);
        var writer = FileFrame.Begin();
        FileFrame.Namespace(writer, plan.Namespace, () =>
        {
            ApiEmitter.Write(writer, plan.Api);
            if (plan.Record is not null)
                RecordEmitter.Write(writer.Line(), plan.Record);
            if (plan.ErrorBody is not null)
                RecordEmitter.Write(writer.Line(), plan.ErrorBody);
            if (plan.ErrorCodes is not null)
                ErrorCodesEmitter.Write(writer.Line(), plan.ErrorCodes);
            WriteDetails(writer, plan);
        });
        return writer.ToString();
    }

    private static void WriteDetails(SourceWriter writer, ResourcePlan plan)
    {
        foreach (var options in plan.Options)
            OptionsEmitter.Write(writer.Line(), options);
        foreach (var record in plan.NestedRecords)
            RecordEmitter.Write(writer.Line(), record);
        foreach (var enumeration in plan.Enumerations)
            EnumerationEmitter.Write(writer.Line(), enumeration);
    }
}

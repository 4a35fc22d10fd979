using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the file of the client and the path tree.</summary>
public static class ClientFile
{
    public static string Print(ClientPlan plan)
    {
        var writer = FileFrame.Begin();
        foreach (var group in plan.Groups)
        {
            FileFrame.Namespace(writer, group.Namespace, () =>
            {
                if (group.Path.Length == 0)
                    GroupEmitter.WriteClient(writer, group, plan.HasSvmViews);
                else
                    GroupEmitter.Write(writer, group);
            });
        }

        return writer.ToString();
    }
}

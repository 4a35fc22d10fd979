using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints the file of the client and the path tree, with the classes of resources but not what they can do.</summary>
public static class ClientFile
{
    public static string Print(ClientPlan plan)
    {
        var writer = FileFrame.Begin();
        foreach (var group in plan.Groups.Select(NearNames.In))
        {
            FileFrame.Namespace(writer, group.Namespace, () =>
            {
                if (group.Path.Length > 0)
                {
                    GroupEmitter.Write(writer, group, plan.IsByUse);
                    return;
                }

                GroupEmitter.WriteClient(writer, group, plan);
                GroupEmitter.WriteConverter(writer);
            });
        }

        return writer.ToString();
    }
}

namespace SpecGen.Model;

/// <summary>How a place within a resource is called: wire names joined by dots.</summary>
internal static class MemberPath
{
    public static string Of(string path, Member member) => path.Length == 0 ? member.Name : path + "." + member.Name;
}

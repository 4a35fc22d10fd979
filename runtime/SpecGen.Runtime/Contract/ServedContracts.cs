using System.Globalization;
using System.Reflection;

[assembly: ServesContracts(SpecGen.Runtime.ServedContracts.Oldest, SpecGen.Runtime.ServedContracts.Newest)]

namespace SpecGen.Runtime;

/// <summary>
/// The contracts with generated code that this runtime serves. A client of another one is refused where it is made, before
/// it misses a method.
/// </summary>
internal static class ServedContracts
{
    /// <summary>The third named members of <see cref="MemberAccess"/> anew, before anything was published.</summary>
    public const int Oldest = 3;

    /// <summary>The fourth tells analyzers more of operations and members, the fifth tells the runtime which release brought them.</summary>
    public const int Newest = 5;

    /// <param name="client">The client's type, or one that inherits from it.</param>
    /// <exception cref="NotSupportedException">It was generated for a contract that is not served.</exception>
    public static void Check(Type client)
    {
        var number = client.GetCustomAttribute<GeneratedForContractAttribute>(inherit: true)?.Number;
        if (number is >= Oldest and <= Newest)
            return;
        var what = number is { } stated ? string.Create(CultureInfo.InvariantCulture, $"contract {stated}") : "a contract before the first that has a number";
        var remedy = number > Newest
            ? "reference SpecGen.Runtime of the version of the SpecGen.Generator that generated it"
            : $"build {client.Assembly.GetName().Name} anew with SpecGen.Generator of the runtime's version";
        throw new NotSupportedException(string.Create(
            CultureInfo.InvariantCulture,
            $"{client.FullName} was generated for {what}, but {typeof(ServedContracts).Assembly.GetName().Name} {RuntimeVersion.Text} serves contracts {Oldest} to {Newest}; {remedy}."));
    }
}

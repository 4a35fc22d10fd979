namespace SpecGen.Contract;

/// <summary>What generated objects and open value types stand on.</summary>
public static class ObjectContract
{
    public static readonly RuntimeMember Assign = new("Assign", "protected void Assign(int)", "protected void Assign(int, ApiObject, ApiObject)");

    public static readonly RuntimeMember GetShape = new("GetShape", "protected abstract ObjectShape GetShape()");

    public static readonly RuntimeMember AccessMember = new("AccessMember", "protected abstract void AccessMember(int, ref MemberAccess)");

    public static readonly RuntimeType Base = RuntimeType.ForPeople("ApiObject", 0, Assign, GetShape, AccessMember).Inheriting("Has", "UnknownMembers", "IsChanged", "AcceptChanges", "MarkChanged");

    public static readonly RuntimeType Shape = RuntimeType.ForGeneratedCode(
        "ObjectShape", 0, new RuntimeMember("ObjectShape", "ObjectShape(string)", "ObjectShape(ReadOnlySpan<byte>)", "ObjectShape(ReadOnlySpan<byte>, int[])", "ObjectShape(ReadOnlySpan<byte>, int[], int[])"));

    /// <summary>How a shape's text calls members that hold secrets.</summary>
    public const string SecretMembers = "secret";

    /// <summary>How a shape's text calls members that nobody sets.</summary>
    public const string UnsetMembers = "unset";

    public static readonly RuntimeMember Text = new("Text", "abstract string Text { get; }");

    public static readonly RuntimeMember FromText = new("FromText", "static abstract TSelf FromText(string)");

    /// <summary>What an open value type implements.</summary>
    public static readonly RuntimeType Value = RuntimeType.ForPeople("IApiValue", 1, Text, FromText);

    public static readonly RuntimeType ObjectConverter = RuntimeType.ForGeneratedCode("ApiObjectConverter", 1);

    public static readonly RuntimeType ValueConverter = RuntimeType.ForGeneratedCode("ApiValueConverter", 1);

    public static IReadOnlyList<RuntimeType> Types { get; } = [Base, Shape, Value, ObjectConverter, ValueConverter];
}

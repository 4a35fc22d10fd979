namespace SpecGen.Contract;

/// <summary>What the selections of a record's members inherit. Clients before the fifth contract name members by text.</summary>
public static class FieldContract
{
    public static readonly RuntimeMember Of = new("Of", "ApiField<TRecord> Of(string)", "protected ApiField<TRecord> Of(int)");

    public static readonly RuntimeType Field = RuntimeType.ForPeople(
        "ApiField",
        1,
        new("ApiField", "protected ApiField()", "protected ApiField(ApiField<TRecord>, string)", "protected ApiField(MemberNames)", "protected ApiField(ApiField<TRecord>, int, MemberNames)"),
        Of).Inheriting("All", "Everything", "IntroducedIn");

    public static readonly RuntimeType ReferenceFields = RuntimeType.ForPeople(
        "ResourceReference.FieldSet", 1, new RuntimeMember("FieldSet", "FieldSet(ApiField<TRoot>, string)", "FieldSet(ApiField<TRoot>, int)"));

    /// <summary>What a shape is to selections; generated code never names it.</summary>
    public static readonly RuntimeType MemberNames = RuntimeType.ForGeneratedCode("MemberNames");

    public static IReadOnlyList<RuntimeType> Types { get; } = [Field, ReferenceFields, MemberNames];
}

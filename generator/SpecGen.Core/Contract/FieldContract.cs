namespace SpecGen.Contract;

/// <summary>What the selections of a record's members inherit.</summary>
public static class FieldContract
{
    public static readonly RuntimeMember Of = new("Of", "ApiField<TRecord> Of(string)");

    /// <summary>Before a member that a later release brought.</summary>
    public static readonly RuntimeMember IntroducedIn = new("IntroducedIn", "ApiField<TRecord> IntroducedIn(string)");

    public static readonly RuntimeType Field = RuntimeType.ForPeople(
        "ApiField", 1, new("ApiField", "protected ApiField()", "protected ApiField(ApiField<TRecord>, string)"), Of, IntroducedIn).Inheriting("All", "Everything");

    public static readonly RuntimeType ReferenceFields = RuntimeType.ForPeople(
        "ResourceReference.FieldSet", 1, new RuntimeMember("FieldSet", "FieldSet(ApiField<TRoot>, string)"));

    public static IReadOnlyList<RuntimeType> Types { get; } = [Field, ReferenceFields];
}

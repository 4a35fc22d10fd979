namespace SpecGen.Contract;

/// <summary>How generated code hands over the storage of a member, and how it says what a value is that is no member.</summary>
public static class AccessContract
{
    public static readonly ValueAccess Text = new(
        new("Text", "void Text(ref string)"), new("Texts", "void Texts(ref IReadOnlyList<string>)"), Form("TextForm"));

    public static readonly ValueAccess WholeNumber = new(
        new("WholeNumber", "void WholeNumber(ref long?)"), new("WholeNumbers", "void WholeNumbers(ref IReadOnlyList<long>)"), Form("IntegerForm"));

    public static readonly ValueAccess Number = new(
        new("Number", "void Number(ref double?)"), new("Numbers", "void Numbers(ref IReadOnlyList<double>)"), Form("NumberForm"));

    public static readonly ValueAccess Boolean = new(
        new("Boolean", "void Boolean(ref bool?)"), new("Booleans", "void Booleans(ref IReadOnlyList<bool>)"), Form("BooleanForm"));

    public static readonly ValueAccess Raw = new(
        new("Raw", "void Raw(ref JsonElement?)"), new("Raws", "void Raws(ref IReadOnlyList<JsonElement>)"), Form("RawForm"));

    public static readonly ValueAccess Value = new(
        new("Value", "void Value<T>(ref T?)"), new("Values", "void Values<T>(ref IReadOnlyList<T>)"), Form("ValueForm", 1));

    public static readonly ValueAccess NestedObject = new(
        new("NestedObject", "void NestedObject<T>(ref T)"), new("NestedObjects", "void NestedObjects<T>(ref IReadOnlyList<T>)"), Form("ObjectForm", 1));

    public static readonly RuntimeMember List = new("List", "void List<T, TForm>(ref IReadOnlyList<T>)");

    public static readonly RuntimeMember Map = new("Map", "void Map<T, TForm>(ref IReadOnlyDictionary<string, T>)");

    public static readonly RuntimeType ListForm = Form("ListForm", 2);

    public static readonly RuntimeType MapForm = Form("MapForm", 2);

    /// <summary>A value or null, where the value is a structure in C#.</summary>
    public static readonly RuntimeType NullableForm = Form("NullableForm", 2);

    /// <summary>A value or null, where the value is a class in C#.</summary>
    public static readonly RuntimeType OptionalForm = Form("OptionalForm", 2);

    /// <summary>What all forms are to the runtime.</summary>
    public static readonly RuntimeType AnyForm = RuntimeType.ForGeneratedCode(
        "IJsonForm",
        1,
        new("Empty", "static virtual T Empty { get; }"),
        new("Read", "static abstract T Read(ref MemberAccess)"),
        new("Write", "static abstract void Write(ref MemberAccess, T)"));

    private static readonly ValueAccess[] s_values = [Text, WholeNumber, Number, Boolean, Raw, Value, NestedObject];

    public static readonly RuntimeType Access = RuntimeType.ForGeneratedCode(
        "MemberAccess", 0, [.. s_values.SelectMany(value => new[] { value.Member, value.ListMember }), List, Map]);

    public static IReadOnlyList<RuntimeType> Types { get; } =
        [Access, AnyForm, .. s_values.Select(value => value.Form), ListForm, MapForm, NullableForm, OptionalForm];

    private static RuntimeType Form(string name, int arity = 0) => RuntimeType.ForGeneratedCode(name, arity);
}

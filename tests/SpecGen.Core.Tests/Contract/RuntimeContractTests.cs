using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;
using SpecGen.Contract;
using SpecGen.Core.Tests.Harness;
using SpecGen.Extensions.DependencyInjection;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Core.Tests.Contract;

/// <summary>What Core states of the runtime is so, and all of the runtime that is there for generated code is stated.</summary>
public class RuntimeContractTests
{
    private static readonly Assembly s_runtime = typeof(ApiClient).Assembly;

    /// <summary>Types that generated code inherits from, so that it has their members too.</summary>
    private static readonly RuntimeType[] s_inherited =
        [ClientContract.Client, ClientContract.Resource, ObjectContract.Base, FieldContract.Field, ObjectContract.Value, .. OptionsContract.Bases.Select(options => options.Type)];

    public static TheoryData<string> Stated => [.. RuntimeContract.Types.Select(KeyOf)];

    public static TheoryData<string> Inherited => [.. s_inherited.Select(KeyOf)];

    public static TheoryData<string> Options => [.. OptionsContract.Bases.Select(options => KeyOf(options.Type))];

    public static TheoryData<string> Public => [.. s_runtime.GetExportedTypes().Where(type => !IsForGeneratedCode(type)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Stated))]
    public void What_is_stated_exists_with_that_shape(string key)
    {
        var stated = Type(key);
        var declared = DeclaredSignature.VisibleMembers(Declared(stated)).ToLookup(DeclaredSignature.NameOf, DeclaredSignature.Of);

        Assert.All(stated.Members, member => Assert.Equal(member.Signatures.Order(), declared[member.Name].Order()));
    }

    [Fact]
    public void Every_type_that_is_there_for_generated_code_is_stated_with_all_its_members()
    {
        var stated = RuntimeContract.Types.ToDictionary(Declared);

        Assert.All(s_runtime.GetExportedTypes().Where(IsForGeneratedCode).Where(type => !s_unnamed.Contains(type.Name)), type =>
            Assert.Equal(DeclaredSignature.VisibleMembers(type).Where(IsChosen).Select(DeclaredSignature.NameOf).Distinct().Order(), stated[type].Members.Select(member => member.Name).Order()));
    }

    [Fact]
    public void What_is_there_for_generated_code_alone_has_a_namespace_of_its_own_and_is_hidden() =>
        Assert.All(s_runtime.GetExportedTypes(), type => Assert.Equal(IsForGeneratedCode(type), IsHidden(type)));

    /// <summary>Of a type that people use too, what only generated code needs is hidden, and that is what is stated.</summary>
    [Theory]
    [MemberData(nameof(Public))]
    public void What_is_hidden_of_a_type_for_people_is_stated(string name)
    {
        var type = s_runtime.GetType(name, throwOnError: true)!;
        var stated = RuntimeContract.Types.SingleOrDefault(candidate => candidate.Namespace == type.Namespace && Declared(candidate) == type);
        var hidden = DeclaredSignature.VisibleMembers(type).Where(IsHidden).Select(DeclaredSignature.Of);

        Assert.Empty(hidden.Except(stated?.Members.SelectMany(member => member.Signatures) ?? []));
    }

    /// <summary>By name: a member of a page that hides one of these would not compile, or would break the runtime.</summary>
    [Theory]
    [MemberData(nameof(Inherited))]
    public void Every_name_that_a_generated_type_inherits_is_stated_and_no_other(string key)
    {
        var stated = Type(key);
        var parameters = OptionsContract.Bases.FirstOrDefault(options => options.Type == stated)?.Parameters.Select(parameter => parameter.PropertyName) ?? [];
        var declared = DeclaredSignature.VisibleMembers(Declared(stated))
            .Where(member => member is not ConstructorInfo && !member.Name.StartsWith("op_", StringComparison.Ordinal))
            .Select(member => member.Name);

        Assert.Equal(declared.Distinct().Order(), stated.MemberNames.Concat(parameters).Order());
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Options_know_the_parameters_that_are_stated_and_no_other(string key)
    {
        var stated = OptionsContract.Bases.Single(options => KeyOf(options.Type) == key);
        var declared = Declared(stated.Type).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => property.IsDefined(typeof(JsonPropertyNameAttribute)))
            .Select(property => (property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name, property.Name));

        Assert.Equal(declared.Order(), stated.Parameters.Order());
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Options_inherit_from_what_is_stated(string key)
    {
        var stated = OptionsContract.Bases.Single(options => KeyOf(options.Type) == key);
        var parent = Declared(stated.Type).BaseType!;

        Assert.Equal(stated.Base is null ? typeof(object) : Declared(stated.Base.Type), parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent);
    }

    /// <summary>The packages of one version belong together.</summary>
    [Theory]
    [InlineData(typeof(ApiClient))]
    [InlineData(typeof(ApiClientServiceCollectionExtensions))]
    public void The_newest_contract_that_is_served_is_what_the_generator_writes_for(Type type) =>
        Assert.Equal(RuntimeContract.Number, type.Assembly.GetCustomAttribute<ServesContractsAttribute>()!.Newest);

    [Fact]
    public void Each_type_is_stated_once() =>
        Assert.Equal(RuntimeContract.Types.Count, RuntimeContract.Types.Select(KeyOf).Distinct().Count());

    private static RuntimeType Type(string key) => RuntimeContract.Types.Single(type => KeyOf(type) == key);

    private static string KeyOf(RuntimeType type) => type.Arity == 0 ? type.FullName : $"{type.FullName}`{type.Arity}";

    private static Type Declared(RuntimeType stated)
    {
        var assembly = stated.Namespace == RuntimeContract.HostNamespace ? typeof(ApiClientServiceCollectionExtensions).Assembly : s_runtime;
        var arity = stated.Arity == 0 ? "" : $"`{stated.Arity}";
        return assembly.GetType($"{stated.Namespace}.{stated.Name.Replace('.', '+')}{arity}", throwOnError: true)!;
    }

    /// <summary>Needed by attributes of the runtime's own types, which must be public for a user's serializer.</summary>
    private static readonly string[] s_unnamed = ["AnyApiObjectConverter"];

    private static bool IsForGeneratedCode(Type type) => type.Namespace == RuntimeContract.GeneratedNamespace;

    private static bool IsHidden(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;

    /// <summary>The constructor that every class has unless it declares another tells nothing.</summary>
    private static bool IsChosen(MemberInfo member) =>
        member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0 || constructor.IsFamily || constructor.DeclaringType!.IsSubclassOf(typeof(Attribute));
}

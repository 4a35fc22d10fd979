using System.Reflection;
using CsCheck;
using SpecGen.Naming;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Core.Tests.Naming.Reserved;

/// <summary>What the runtime's classes have cannot be named again in what inherits from them.</summary>
public class ReservedNamesTests
{
    private static readonly string[] s_reserved = ["Field", "Clone", "Value"];

    [Fact]
    public void All_members_of_a_record_are_reserved() =>
        Assert.DoesNotContain(MembersOf(typeof(ApiObject)), member => !ReservedNames.IsRecordMember(member));

    [Fact]
    public void All_members_of_a_selection_are_reserved() =>
        Assert.DoesNotContain(MembersOf(typeof(ApiField<ApiObject>)), member => !ReservedNames.IsRecordMember(member));

    [Theory]
    [InlineData(typeof(ApiClient))]
    [InlineData(typeof(ApiResource))]
    public void All_members_of_a_class_of_the_path_tree_are_reserved(Type type) =>
        Assert.DoesNotContain(MembersOf(type), member => !ReservedNames.IsGroupMember(member));

    [Fact]
    public void All_members_of_documented_values_are_reserved() =>
        Assert.DoesNotContain(MembersOf(typeof(Documented)).Append("Clone"), member => !ReservedNames.IsEnumerationMember(member));

    /// <summary>What is reserved and does not exist spoils a member's name for nothing.</summary>
    [Theory]
    [InlineData("s_objectMembers", typeof(object))]
    [InlineData("s_recordMembers", typeof(ApiObject), "Field", "FieldSet", "All", "Everything", "Of", "IntroducedIn")]
    [InlineData("s_groupMembers", typeof(ApiClient), "ForSvm", "ForSvmUuid")]
    [InlineData("s_enumerationMembers", typeof(Documented), "Values", "Clone")]
    public void Nothing_is_reserved_that_does_not_exist(string list, Type type, params string[] generated) =>
        Assert.All(Reserved(list), name => Assert.Contains(name, MembersOf(type).Concat(MembersOf(typeof(ApiResource))).Concat(generated)));

    private static IEnumerable<string> Reserved(string list) =>
        (IEnumerable<string>)typeof(ReservedNames).GetField(list, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    [Theory]
    [InlineData("Field", "FieldEnd")]
    [InlineData("FieldEnd", "FieldEndEnd")]
    [InlineData("FieldEndEnd", "FieldEndEndEnd")]
    [InlineData("End", "End")]
    [InlineData("FieldEnds", "FieldEnds")]
    public void A_reserved_name_gets_an_ending_and_what_it_becomes_too(string name, string expected) =>
        Assert.Equal(expected, ReservedNames.Avoid(name, "End", s_reserved.Contains));

    [Fact]
    public void Two_names_never_become_one()
    {
        Gen<string> name = Gen.Select(Gen.Int[0, s_reserved.Length - 1].Select(index => s_reserved[index]), Gen.Int[0, 3]).Select((stem, ends) => stem + string.Concat(Enumerable.Repeat("End", ends)));

        Gen.Select(name, name).Where(pair => pair.Item1 != pair.Item2).Holds((first, second) =>
            Assert.NotEqual(ReservedNames.Avoid(first, "End", s_reserved.Contains), ReservedNames.Avoid(second, "End", s_reserved.Contains)));
    }

    /// <summary>All that a program or a class that inherits sees, but for operators and accessors.</summary>
    private static IEnumerable<string> MembersOf(Type type) =>
        type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy)
            .Where(IsVisible)
            .Select(member => member.Name)
            .Distinct();

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly || method.Name == "PrintMembers"),
        PropertyInfo property => IsVisible(property.GetMethod!) || property.GetMethod!.IsPublic || property.GetMethod!.IsFamily,
        _ => false,
    };

    private readonly record struct Documented(string Text) : IApiValue<Documented>
    {
        public static Documented FromText(string text) => new(text);
    }
}

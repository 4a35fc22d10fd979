using System.Reflection;

namespace SpecGen.Core.Tests.Harness;

/// <summary>Prints members of an assembly as <see cref="SpecGen.Contract.RuntimeMember.Signatures"/> states them.</summary>
internal static class DeclaredSignature
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>What a program that uses the type or inherits from it sees of what it declares itself; no overrides.</summary>
    public static IEnumerable<MemberInfo> VisibleMembers(Type type) =>
        type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(IsVisible);

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)}{NameOf(constructor)}({Parameters(constructor)})",
        MethodInfo method => $"{Access(method)}{Kind(method)}{TypeName(method.ReturnType)} {method.Name}{TypeParameters(method)}({Parameters(method)})",
        PropertyInfo property => $"{Access(property.GetMethod!)}{Kind(property.GetMethod!)}{TypeName(property.PropertyType)} {property.Name} {{ get; {(property.SetMethod is null ? "" : "set; ")}}}",
        _ => member.ToString()!,
    };

    /// <summary>As it is written; a constructor is called like its type.</summary>
    public static string NameOf(MemberInfo member) => member is ConstructorInfo ? member.DeclaringType!.Name.Split('`')[0] : member.Name;

    private static bool IsVisible(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => IsVisible(constructor) && !constructor.IsStatic,
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsOverride(method) && !Implements(method),
        PropertyInfo property => property.GetMethod is { } getter && IsVisible(getter) && !IsOverride(getter) && !Implements(getter),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    /// <summary>What an interface promises is stated there.</summary>
    private static bool Implements(MethodInfo method) =>
        method.DeclaringType is { IsInterface: false } type &&
        type.GetInterfaces().Where(implemented => implemented.Assembly == type.Assembly)
            .Any(implemented => type.GetInterfaceMap(implemented).TargetMethods.Contains(method));

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Kind(MethodInfo method)
    {
        var kind = method.IsStatic ? "static " : "";
        if (method.IsAbstract)
            return kind + "abstract ";
        return method is { IsVirtual: true, IsFinal: false } ? kind + "virtual " : kind;
    }

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeName))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => TypeName(parameter.ParameterType)));

    private static string TypeName(Type type)
    {
        if (type.IsByRef)
            return "ref " + TypeName(type.GetElementType()!);
        if (type.IsArray)
            return TypeName(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return TypeName(underlying) + "?";
        if (s_keywords.TryGetValue(type, out var keyword))
            return keyword;
        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>" : name;
    }
}

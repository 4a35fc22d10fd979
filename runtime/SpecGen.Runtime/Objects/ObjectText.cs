namespace SpecGen.Runtime;

/// <summary>An object as people see it, in a log or a debugger.</summary>
internal static class ObjectText
{
    /// <summary>The type's name and the members that are present, secrets as <c>***</c>. It never throws: it stands in messages.</summary>
    public static string Of(ApiObject value)
    {
        var type = value.GetType().Name;
        try
        {
            using var text = ApiJson.ToBuffer(value, BodyExtent.Shown);
            return $"{type} {MaskedJson.Of(text.Written)}";
        }
        catch (InvalidOperationException fault)
        {
            return $"{type} (not shown: {fault.Message})";
        }
    }
}

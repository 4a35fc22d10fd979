using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Follows a field through an object without changing anything.</summary>
internal static class MemberProbe
{
    public static bool Has(ApiObject root, ApiField field) => Has(root, field.Steps(), 0);

    private static bool Has(object? value, IReadOnlyList<string> steps, int position)
    {
        if (position == steps.Count)
            return true;
        return value switch
        {
            ApiObject child => HasMember(child, steps, position),
            JsonElement element => HasMember(element, steps, position),
            IReadOnlyList<ApiObject> items => items.Any(item => Has(item, steps, position)),
            IReadOnlyList<JsonElement> items => items.Any(item => Has(item, steps, position)),
            _ => false,
        };
    }

    private static bool HasMember(ApiObject owner, IReadOnlyList<string> steps, int position)
    {
        var name = steps[position];
        var index = owner.GetShape().Find(Encoding.UTF8.GetBytes(name));
        if (index < 0)
            return owner.TryGetUnknown(name, out var element) && Has(element, steps, position + 1);
        if (!owner.IsPresent(index))
            return false;

        var access = MemberAccess.ForLooking();
        owner.AccessMember(index, ref access);
        return Has(access.Looked, steps, position + 1);
    }

    private static bool HasMember(JsonElement owner, IReadOnlyList<string> steps, int position) => owner.ValueKind switch
    {
        JsonValueKind.Object => owner.TryGetProperty(steps[position], out var child) && Has(child, steps, position + 1),
        JsonValueKind.Array => owner.EnumerateArray().Any(item => Has(item, steps, position)),
        _ => false,
    };
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Serialization;

namespace SpecGen.Benchmarks.Peers;

/// <summary>The serializers that look at types while the program runs.</summary>
internal static class Reflected
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly Newtonsoft.Json.JsonSerializer s_newtonsoft = Newtonsoft.Json.JsonSerializer.Create(new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore,
    });

    public static T ReadByNewtonsoft<T>(byte[] json)
    {
        using var text = new StreamReader(new MemoryStream(json));
        using var reader = new Newtonsoft.Json.JsonTextReader(text);
        return s_newtonsoft.Deserialize<T>(reader)!;
    }

    public static byte[] WriteByNewtonsoft(object value)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(false)))
            s_newtonsoft.Serialize(text, value);
        return stream.ToArray();
    }
}

using System.Text.Json;
using SpecGen.Runtime;
using SpecGen.Runtime.Tests.Sample.Storage.Volumes;

namespace SpecGen.Fuzz.Guided.Targets;

/// <summary>A generated object: what the framework refuses is refused, and what is read is written back as it was.</summary>
internal sealed class RuntimeJsonTarget : IFuzzTarget
{
    public string Name => "runtime-json";

    public IEnumerable<byte[]> Seeds =>
    [
        SeedFiles.Written("""{"comment":"a\u00e4\n€😀","size":-12,"ratio":1.5e-3,"is_online":true,"raw":{"x":[1,null,"y"]},"uuid":null}"""),
        SeedFiles.Written("""{"_links":{"self":{"href":"/api/x"}},"aggregates":[{"name":"a1"},{"uuid":"2"}],"create_time":"2024-02-03T10:20:30+01:00","raws":[1,"a",{}]}"""),
        SeedFiles.Written("""{"ratios":[0.1,2],"sizes":[1,-2],"space":{"used":3,"parent":{"used":4}},"state":"brand_new","states":["online","1d"],"svm":{"name":"vs0"}}"""),
        SeedFiles.Written("""{"tags":["a","b\"c"],"flags":[true,false],"later":{"deep":[1,{"a":"b"}]},"size":"1e3","is_online":"false"}"""),
    ];

    public void Try(byte[] input)
    {
        Volume read;
        try
        {
            read = ApiJson.Read<Volume>(input);
        }
        catch (JsonException)
        {
            return;
        }

        if (!ReferenceReader.Takes(input, ReferenceReader.Strict))
            throw new UnsoundException("what is no JSON was taken");
        var written = ApiJson.ToUtf8Bytes(read);
        if (!SameJson.Is(input.AsSpan().StartsWith("\ufeff"u8) ? input[3..] : input, written))
            throw new UnsoundException("written back as " + ApiJson.ToJson(read));
        if (!written.AsSpan().SequenceEqual(ApiJson.ToUtf8Bytes(ApiJson.Read<Volume>(written))))
            throw new UnsoundException("written otherwise when read again: " + ApiJson.ToJson(read));
    }
}

using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

[JsonConverter(typeof(ApiValueConverter<VolumeState>))]
public readonly partial record struct VolumeState(string Text) : IApiValue<VolumeState>
{
    public static class Values
    {
        public const string Online = "online";
        public const string Offline = "offline";
    }

    public static VolumeState Online => new(Values.Online);

    public static VolumeState Offline => new(Values.Offline);

    public static VolumeState FromText(string text) => new(text);

    public override string ToString() => Text;
}

using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A record with more members than fit one machine word of presence.</summary>
public sealed partial class Wide : ApiObject
{
    private static readonly ObjectShape s_shape = new("m0\nm1\nm2\nm3\nm4\nm5\nm6\nm7\nm8\nm9\nm10\nm11\nm12\nm13\nm14\nm15\nm16\nm17\nm18\nm19\nm20\nm21\nm22\nm23\nm24\nm25\nm26\nm27\nm28\nm29\nm30\nm31\nm32\nm33\nm34\nm35\nm36\nm37\nm38\nm39\nm40\nm41\nm42\nm43\nm44\nm45\nm46\nm47\nm48\nm49\nm50\nm51\nm52\nm53\nm54\nm55\nm56\nm57\nm58\nm59\nm60\nm61\nm62\nm63\nm64\nm65\nm66\nm67\nm68\nm69\nm70\nm71\nm72\nm73\nm74\nm75\nm76\nm77\nm78\nm79\nm80\nm81\nm82\nm83\nm84\nm85\nm86\nm87\nm88\nm89\nm90\nm91\nm92\nm93\nm94\nm95\nm96\nm97\nm98\nm99\nm100\nm101\nm102\nm103\nm104\nm105\nm106\nm107\nm108\nm109\nm110\nm111\nm112\nm113\nm114\nm115\nm116\nm117\nm118\nm119\nm120\nm121\nm122\nm123\nm124\nm125\nm126\nm127\nm128\nm129"u8);
    private readonly string?[] _values = new string?[130];

    public string? this[int index] { get => _values[index]; set { _values[index] = value; Assign(index); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access) => access.Text(ref _values[index]);
}

using System.Reflection.Metadata;

namespace SpecGen.ProgramCalls.Reading;

/// <param name="Token">What it refers to: a member, a type or, for <c>ldstr</c>, a text; nothing for all other instructions.</param>
internal readonly record struct Instruction(ILOpCode Code, int Token)
{
    public bool IsCall => Code is ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Ldftn or ILOpCode.Ldvirtftn;

    /// <summary>What follows need not run after it.</summary>
    public bool IsJump { get; init; }

    /// <summary>It can run without what stands before it.</summary>
    public bool IsTarget { get; init; }
}

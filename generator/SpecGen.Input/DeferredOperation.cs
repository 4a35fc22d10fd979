using SpecGen.Binding;

namespace SpecGen.Input;

/// <summary>An operation whose page is read when something besides its name is asked for.</summary>
/// <param name="introducedIn">As far as the beginning of the page states it.</param>
/// <param name="read">Reads the page.</param>
internal sealed class DeferredOperation(OperationName name, string? introducedIn, Func<Operation> read)
{
    private readonly Lazy<Operation> _page = new(read);

    public OperationName Name => name;

    /// <summary>Null also where the page states it further down than its beginning goes.</summary>
    public string? IntroducedIn => introducedIn;

    public Operation Page => _page.Value;

    public static DeferredOperation Of(Operation page) => new(page.Name, page.IntroducedIn, () => page);

    /// <summary>The same operation, of whose page something is left out once it is read.</summary>
    public DeferredOperation With(Func<Operation, Operation> change) => new(name, introducedIn, () => change(Page));
}

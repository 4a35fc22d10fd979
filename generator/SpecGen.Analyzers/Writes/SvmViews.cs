using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;
using SpecGen.Contract;

namespace SpecGen.Analyzers.Writes;

/// <summary>Tells whether a call is made within one SVM, which says the SVM in place of its body.</summary>
internal static class SvmViews
{
    private const string Svm = "svm.";

    public static bool Says(string requirement) => requirement.Split('|').Any(alternative => alternative.StartsWith(Svm, StringComparison.Ordinal));

    /// <summary>The client that is called is seen to be such a view, here or where its variable is declared.</summary>
    public static bool Is(IOperation? receiver) => receiver is not null && SentObject.Unwrapped(receiver) switch
    {
        IPropertyReferenceOperation property => Is(property.Instance),
        IInvocationOperation { TargetMethod.Name: GeneratedMembers.ForSvm or GeneratedMembers.ForSvmUuid } => true,
        ILocalReferenceOperation local => LocalValue.Of(local) is { } value && Is(value),
        _ => false,
    };
}

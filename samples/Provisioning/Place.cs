namespace Provisioning;

/// <summary>Where a volume is to be made.</summary>
/// <param name="Svm">The SVM it belongs to.</param>
/// <param name="Aggregate">The aggregate that holds its data.</param>
internal sealed record Place(string Svm, string Aggregate);

using Microsoft.Extensions.Options;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Looks, when the program starts, whether a client can be made of what the configuration says.</summary>
internal sealed class ApiClientSettingsValidation(string name) : IValidateOptions<ApiClientSettings>
{
    public ValidateOptionsResult Validate(string? optionsName, ApiClientSettings options)
    {
        if (optionsName != name)
            return ValidateOptionsResult.Skip;
        var faults = options.Faults();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(fault => $"{name}: {fault}"));
    }
}

namespace SpecGen.Simulator.Bodies;

/// <summary>Something in which a request departs from the page of its operation, and which the server takes all the same unless it is strict.</summary>
/// <param name="Member">Dotted path, or the name of a parameter.</param>
internal sealed record Departure(string Member, string What);

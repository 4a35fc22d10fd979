using SpecGen.Binding;
using SpecGen.Pages;
using SpecGen.Pages.Text;

namespace SpecGen.Core.Tests.Harness;

/// <summary>Pages of extracted text, written by ourselves in the form of the seed page.</summary>
internal static class TextPage
{
    /// <summary>A page with a body, a glued example, an error section and definitions.</summary>
    public const string Complete = """
        Retrieve a lamp
        GET /house/lamps/{lamp.uuid}
        Introduced In: 9.9
        Retrieves one lamp of the house.
        Related ONTAP commands
        - 
        house lamp show
        - 
        house lamp list
        Parameters
        | Name | Type | In | Required | Description | 
        |---|---|---|---|---|
        | lamp.uuid | string | path | True | The lamp. | 
        | fields | array[string] | query | False | What to return. | 
        Response
        Status: 200, Ok| Name | Type | Description | 
        |---|---|---|
        | bulbs | array[bulb] | |
        | is_lit | boolean | Whether it shines. | 
        | room | The room it stands in. | |
        | shade | ||
        | watts | integer | 
        Example response
        {
          "bulbs": [
            {
              "socket": "e27 {"
            }
          ],
          "room": {
            "name": "kitchen"
          },
          "shade": {
            "colour": "red"
          }
        }Error
        Status: DefaultHouse error codes
        | Error Code | Description | 
        |---|---|
        | 1001 | No such lamp. | 
        | 1002 | The fuse is out. | 
        | Name | Type | Description | 
        |---|---|---|
        | error | 
        Example error
        {
          "error": {
            "code": "4"
          }
        }Definitions
        See Definitions
        bulb
        | Name | Type | Description | 
        |---|---|---|
        | socket | string | 
        room
        The room it stands in.
        | Name | Type | Description | 
        |---|---|---|
        | name | string | 
        lamp_shade
        | Name | Type | Description | 
        |---|---|---|
        | colour | string | 
        error
        | Name | Type | Description | 
        |---|---|---|
        | code | string | Number of the error. | 
         PDFs
        PDFs
        """;

    public static Page Read(string text) => TextPageReader.Read(text, TestContext.Current.CancellationToken);

    public static BoundPage Bind(string text) => PageBinder.Bind(Read(text), TestContext.Current.CancellationToken);

    public static Operation BindOperation(string text) =>
        Bind(text).Operation ?? throw new InvalidOperationException("The page has no operation.");
}
